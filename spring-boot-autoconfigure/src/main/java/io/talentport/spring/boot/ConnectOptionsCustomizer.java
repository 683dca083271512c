package io.talentport.spring.boot;

import io.talentport.core.ConnectOptions;

/**
 * Adds objects of the application to what every platform is connected with, tenants' too. Beans of
 * this type are called in their order; {@code CallListener} beans are added without one.
 */
@FunctionalInterface
public interface ConnectOptionsCustomizer {

  /** Adds listeners or components. */
  void customize(ConnectOptions.Builder options);
}
