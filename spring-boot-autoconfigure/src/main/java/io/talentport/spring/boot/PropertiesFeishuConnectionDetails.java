package io.talentport.spring.boot;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The connection details in the properties. */
final class PropertiesFeishuConnectionDetails implements FeishuConnectionDetails {

  private final FeishuProperties properties;

  PropertiesFeishuConnectionDetails(FeishuProperties properties) {
    this.properties = properties;
  }

  @Override
  public @Nullable String appId() {
    return properties.appId();
  }

  @Override
  public @Nullable String appSecret() {
    return properties.appSecret();
  }

  @Override
  public @Nullable URI baseUrl() {
    return properties.baseUrl();
  }
}
