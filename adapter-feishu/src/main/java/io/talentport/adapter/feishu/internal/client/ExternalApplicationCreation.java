package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.support.once.KeyedCreate;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.ExternalApplication;
import io.talentport.core.model.ExternalApplicationContent;
import io.talentport.core.model.ExternalApplicationId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The creation of one external application under a key. Feishu's replies are not documented to show
 * the key; where they do, it decides.
 */
final class ExternalApplicationCreation implements KeyedCreate {

  private final ExternalApplicationWrites writes;
  private final Supplier<Stream<ExternalApplication>> ofTalent;
  private final ExternalApplicationContent content;
  private final String key;

  /**
   * Makes a creation; sends nothing.
   *
   * @param ofTalent lists the talent's external applications
   */
  ExternalApplicationCreation(
      ExternalApplicationWrites writes,
      Supplier<Stream<ExternalApplication>> ofTalent,
      ExternalApplicationContent content,
      String key) {
    this.writes = writes;
    this.ofTalent = ofTalent;
    this.content = content;
    this.key = key;
  }

  @Override
  public String send() {
    return writes.create(content, key).value();
  }

  /** No page names the code. */
  @Override
  public boolean mayBeOfKey(RecruitingException refusal) {
    return switch (refusal.category()) {
      case REQUEST, CONFLICT -> refusal.platformCode().isPresent();
      default -> false;
    };
  }

  @Override
  public Alike alike() {
    List<ExternalApplication> all = ofTalent.get().toList();
    List<String> byKey =
        ids(all.stream().filter(one -> one.externalId().filter(key::equals).isPresent()));
    if (!byKey.isEmpty()) {
      return new Alike(byKey, true);
    }
    // Without its time, nothing tells an application from another one for the same job.
    return new Alike(
        ids(all.stream().filter(one -> one.externalId().isEmpty()).filter(this::isAlike)),
        content.createdAt().isPresent());
  }

  private static List<String> ids(Stream<ExternalApplication> applications) {
    return applications.map(ExternalApplication::id).map(ExternalApplicationId::value).toList();
  }

  /** Stage and end may have changed since. */
  private boolean isAlike(ExternalApplication one) {
    return one.createdAt().map(ExternalApplicationCreation::millis).equals(createdAt())
        && one.jobTitle().equals(content.jobTitle())
        && one.resumeSource().equals(content.resumeSource())
        && one.recruitmentType().equals(content.recruitmentType())
        && one.deliveryType().equals(content.deliveryType());
  }

  private Optional<Instant> createdAt() {
    return content.createdAt().map(ExternalApplicationCreation::millis);
  }

  private static Instant millis(Instant time) {
    return time.truncatedTo(ChronoUnit.MILLIS);
  }
}
