package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.support.once.KeyedCreate;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.ExternalApplication;
import io.talentport.core.model.ExternalApplicationContent;
import io.talentport.core.model.ExternalApplicationId;
import io.talentport.core.paging.Paged;
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
  private final Supplier<Paged<ExternalApplication>> ofTalent;
  private final ExternalApplicationContent content;
  private final String key;

  /**
   * Makes a creation; sends nothing.
   *
   * @param ofTalent lists the talent's external applications
   */
  ExternalApplicationCreation(
      ExternalApplicationWrites writes,
      Supplier<Paged<ExternalApplication>> ofTalent,
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
    ListedExternalApplications listed = ListedExternalApplications.of(ofTalent.get());
    List<ExternalApplication> all = listed.readable();
    List<String> byKey =
        ids(all.stream().filter(one -> one.externalId().filter(key::equals).isPresent())).toList();
    if (!byKey.isEmpty()) {
      return new Alike(byKey, true);
    }
    List<ExternalApplication> alike =
        all.stream().filter(one -> one.externalId().isEmpty()).filter(this::isAlike).toList();
    // Without its time, nothing tells an application from another one for the same job; and what
    // cannot be read may be the one.
    boolean certain =
        content.createdAt().isPresent()
            && listed.unreadable().isEmpty()
            && alike.stream().allMatch(this::isOfSameTime);
    return new Alike(
        Stream.concat(ids(alike.stream()), listed.unreadable().stream()).toList(), certain);
  }

  private static Stream<String> ids(Stream<ExternalApplication> applications) {
    return applications.map(ExternalApplication::id).map(ExternalApplicationId::value);
  }

  private boolean isOfSameTime(ExternalApplication one) {
    return one.createdAt().map(ExternalApplicationCreation::millis).equals(createdAt());
  }

  /** Stage and end may have changed since. */
  private boolean isAlike(ExternalApplication one) {
    return (isOfSameTime(one) || hasUnreadableTime(one))
        && one.jobTitle().equals(content.jobTitle())
        && one.resumeSource().equals(content.resumeSource())
        && one.recruitmentType().equals(content.recruitmentType())
        && one.deliveryType().equals(content.deliveryType());
  }

  private static boolean hasUnreadableTime(ExternalApplication one) {
    return one.unreadable().stream().anyMatch(odd -> odd.field().equals("create_time"));
  }

  private Optional<Instant> createdAt() {
    return content.createdAt().map(ExternalApplicationCreation::millis);
  }

  private static Instant millis(Instant time) {
    return time.truncatedTo(ChronoUnit.MILLIS);
  }
}
