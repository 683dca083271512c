package io.talentport.spring.boot;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The connection details in the properties. */
final class PropertiesDingTalkConnectionDetails implements DingTalkConnectionDetails {

  private final DingTalkProperties properties;

  PropertiesDingTalkConnectionDetails(DingTalkProperties properties) {
    this.properties = properties;
  }

  @Override
  public @Nullable String appKey() {
    return properties.appKey();
  }

  @Override
  public @Nullable String appSecret() {
    return properties.appSecret();
  }

  @Override
  public @Nullable URI baseUrl() {
    return properties.baseUrl();
  }

  @Override
  public @Nullable URI apiBaseUrl() {
    return properties.apiBaseUrl();
  }
}
