package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.FeishuSettings;
import io.talentport.adapter.feishu.FeishuSettings.AppType;
import io.talentport.adapter.support.digest.Sha256;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The application, and the organisation that it works for.
 *
 * @param id the application's id
 * @param secret the application's secret
 * @param type the type of the application
 * @param tenantKey the organisation that installed the store app; null for an organisation's own
 *     application
 */
record FeishuApp(String id, String secret, AppType type, @Nullable String tenantKey) {

  private static final String KEY = "talentport.feishu.";

  /**
   * Takes over the settings.
   *
   * @throws ConfigurationException if type and organisation do not match
   */
  static FeishuApp of(FeishuSettings settings) {
    boolean store = settings.appType() == AppType.STORE;
    if (store && settings.tenantKey().isEmpty()) {
      throw failure(
          "tenant-key is missing or blank, and app-type=store needs it",
          "Set it to the tenant_key of the organisation that has installed the application; its"
              + " events have it.");
    }
    if (!store && settings.tenantKey().isPresent()) {
      throw failure(
          "tenant-key is for store apps only",
          "Set app-type=store, or leave tenant-key out for an application that the organisation"
              + " has built for itself.");
    }
    return new FeishuApp(
        settings.appId(),
        settings.appSecret(),
        settings.appType(),
        settings.tenantKey().orElse(null));
  }

  private static ConfigurationException failure(String problem, String remedy) {
    return new ConfigurationException(
        ErrorDetails.of(KEY + problem).platform("feishu").remedy(remedy).build());
  }

  /** Identifies its tokens and listings among those of other applications and organisations. */
  String holder() {
    return tenantKey == null ? id : tenantKey + "/" + id;
  }

  /** Distinguishes secrets without showing them. */
  String secretDigest() {
    return HexFormat.of().formatHex(Sha256.of(secret));
  }

  /** The ports that are closed to this type of application by Feishu's pages, with reasons. */
  Map<Class<?>, String> refusedPorts(String platform) {
    if (type == AppType.CUSTOM) {
      // The pages open every operation to these applications, which a test checks, so none is read
      // here.
      return Map.of();
    }
    Map<Class<?>, String> refused = new LinkedHashMap<>();
    PortOperations.NEEDED.forEach(
        (port, operations) ->
            operations.stream()
                .map(operation -> Operation.of(platform, operation))
                .filter(operation -> !isOpen(operation))
                .findFirst()
                .ifPresent(operation -> refused.put(port, refusal(operation))));
    return refused;
  }

  boolean isOpen(Operation operation) {
    return operation.appTypes().isEmpty() || operation.appTypes().contains(word());
  }

  private String refusal(Operation operation) {
    return "Feishu opens "
        + operation.id()
        + " to applications of type "
        + String.join(" and ", operation.appTypes())
        + " only, and "
        + KEY
        + "app-type is "
        + word();
  }

  private String word() {
    return type.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "FeishuApp[" + id + ", " + type + "]";
  }
}
