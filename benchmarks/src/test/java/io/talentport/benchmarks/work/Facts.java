package io.talentport.benchmarks.work;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was decoded, in words that all contenders have in common. */
public final class Facts {

  private static final Map<Integer, String> RECRUITMENT_TYPES = Map.of(1, "experienced");
  private static final Map<Integer, String> DELIVERY_TYPES = Map.of(1, "hr-sourcing");
  private static final Map<Integer, String> DOCUMENTS = Map.of(1, "mainland-id-card");

  private Facts() {}

  /** The number's word in the core's vocabulary. */
  public static @Nullable String recruitmentType(@Nullable Integer number) {
    return number == null ? null : RECRUITMENT_TYPES.get(number);
  }

  /** The number's word in the core's vocabulary. */
  public static @Nullable String deliveryType(@Nullable Integer number) {
    return number == null ? null : DELIVERY_TYPES.get(number);
  }

  /** The number's word in the core's vocabulary. */
  public static @Nullable String document(@Nullable Integer number) {
    return number == null ? null : DOCUMENTS.get(number);
  }

  /** One external application. */
  public static Map<String, String> application(
      @Nullable String id,
      @Nullable String externalId,
      @Nullable String talentId,
      @Nullable String recruitmentType,
      @Nullable String jobTitle,
      @Nullable String resumeSource,
      @Nullable String stage,
      @Nullable String deliveryType,
      @Nullable Long createTime,
      @Nullable Long modifyTime,
      @Nullable String terminationType,
      @Nullable String terminationReason) {
    Map<String, String> facts = new TreeMap<>();
    put(facts, "id", id);
    put(facts, "external id", externalId);
    put(facts, "talent", talentId);
    put(facts, "recruitment type", recruitmentType);
    put(facts, "job", jobTitle);
    put(facts, "source", resumeSource);
    put(facts, "stage", stage);
    put(facts, "delivery type", deliveryType);
    put(facts, "created", createTime);
    put(facts, "modified", modifyTime);
    put(facts, "termination type", terminationType);
    put(facts, "termination reason", terminationReason);
    return facts;
  }

  /** One résumé record. */
  public static Map<String, String> record(
      @Nullable String resumeId,
      @Nullable String candidateId,
      @Nullable String channel,
      @Nullable String organization,
      @Nullable String bizCode,
      @Nullable Long created,
      @Nullable Long modified) {
    Map<String, String> facts = new TreeMap<>();
    put(facts, "résumé", resumeId);
    put(facts, "candidate", candidateId);
    put(facts, "channel", channel);
    put(facts, "organisation", organization);
    put(facts, "business", bizCode);
    put(facts, "created", created);
    put(facts, "modified", modified);
    return facts;
  }

  /** One talent that was found. */
  public static Map<String, String> match(
      @Nullable String talentId,
      @Nullable String country,
      @Nullable String mobile,
      @Nullable String email,
      @Nullable String document,
      @Nullable String documentNumber,
      @Nullable Boolean onboarded) {
    Map<String, String> facts = new TreeMap<>();
    put(facts, "talent", talentId);
    put(facts, "country", country);
    put(facts, "mobile", mobile);
    put(facts, "e-mail", email);
    put(facts, "document", document);
    put(facts, "document number", documentNumber);
    put(facts, "onboarded", onboarded);
    return facts;
  }

  /** What a submit gave. */
  public static List<Map<String, String>> receipt(
      @Nullable String resumeId,
      @Nullable String talentId,
      @Nullable String desktopUrl,
      @Nullable String mobileUrl) {
    Map<String, String> facts = new TreeMap<>();
    put(facts, "résumé", resumeId);
    put(facts, "talent", talentId);
    put(facts, "desktop", desktopUrl);
    put(facts, "mobile", mobileUrl);
    return List.of(facts);
  }

  private static void put(Map<String, String> facts, String name, @Nullable Object value) {
    if (value != null) {
      facts.put(name, value.toString());
    }
  }
}
