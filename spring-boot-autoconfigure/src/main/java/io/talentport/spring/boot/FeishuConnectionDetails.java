package io.talentport.spring.boot;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/**
 * Where Feishu is and by which application it is called. A bean of this type takes the place of the
 * properties, in a test for instance. What it leaves out is missing.
 */
public interface FeishuConnectionDetails extends ConnectionDetails {

  /** The application's id. */
  @Nullable String appId();

  /** The application's secret. */
  @Nullable String appSecret();

  /** The address; null for Feishu's own. */
  @Nullable URI baseUrl();
}
