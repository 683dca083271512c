package io.talentport.spring.boot;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/**
 * Where DingTalk is and by which application it is called. A bean of this type takes the place of
 * the properties, in a test for instance. What it leaves out is missing.
 */
public interface DingTalkConnectionDetails extends ConnectionDetails {

  /** The application's key. */
  @Nullable String appKey();

  /** The application's secret. */
  @Nullable String appSecret();

  /** The address of the legacy API; null for DingTalk's own. */
  @Nullable URI baseUrl();

  /**
   * The address of the v1 API; null for DingTalk's own, or for none where {@link #baseUrl()} is
   * another than DingTalk's.
   */
  @Nullable URI apiBaseUrl();

  /**
   * An operator that the organisation there knows, in place of the property {@code
   * operator-user-id}; null to leave that one.
   */
  default @Nullable String operatorUserId() {
    return null;
  }
}
