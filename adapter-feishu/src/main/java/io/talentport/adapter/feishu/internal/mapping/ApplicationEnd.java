package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.ApplicationBasicInfo;
import io.talentport.adapter.feishu.internal.wire.model.ApplicationReason;
import io.talentport.adapter.feishu.internal.wire.model.ApplicationStageItem;
import io.talentport.adapter.feishu.internal.wire.model.ApplicationSubReason;
import io.talentport.adapter.feishu.internal.wire.model.ReasonNames;
import io.talentport.adapter.support.mapping.FieldReader;
import io.talentport.adapter.support.mapping.OptionalValues;
import io.talentport.core.model.Application;
import io.talentport.core.model.ApplicationOutcome;
import io.talentport.core.model.EndReason;
import io.talentport.core.model.EndedBy;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The end of an application. It is not documented whether an application stays active once the
 * talent was hired, so hiring is checked first; the side that ended it follows only from the
 * organisation's list of reasons.
 */
final class ApplicationEnd {

  private static final Map<EndedBy, ApplicationOutcome> OUTCOMES =
      Map.of(
          EndedBy.ORGANIZATION, ApplicationOutcome.REJECTED,
          EndedBy.TALENT, ApplicationOutcome.WITHDRAWN,
          EndedBy.OTHER, ApplicationOutcome.ENDED_OTHERWISE);

  private ApplicationEnd() {}

  /**
   * The application with its end.
   *
   * @param endedBy gives the side that ends applications for the first known of these reasons;
   *     called only for an application that has ended
   */
  static Application added(
      Application application,
      ApplicationBasicInfo info,
      Function<List<String>, Optional<EndedBy>> endedBy,
      FieldReader fields) {
    Application.Builder told = Application.builder().from(application);
    ApplicationReason reason = info.terminationReason;
    List<ApplicationSubReason> parts = reason == null ? List.of() : parts(reason, fields);
    if (reason != null) {
      told.endReasons(reasons(reason, parts));
    }
    Optional<ApplicationOutcome> outcome = outcome(info, fields);
    if (reason != null && outcome.filter(ApplicationEnd::mayBeExplained).isPresent()) {
      Optional<EndedBy> by = endedBy.apply(ids(reason, parts));
      told.endedBy(by);
      outcome = Optional.of(by.map(OUTCOMES::get).orElseGet(outcome::orElseThrow));
    }
    return told.outcome(outcome).build();
  }

  private static boolean mayBeExplained(ApplicationOutcome outcome) {
    return outcome.equals(ApplicationOutcome.ENDED_FOR_UNKNOWN_REASON);
  }

  private static Optional<ApplicationOutcome> outcome(
      ApplicationBasicInfo info, FieldReader fields) {
    if (isHired(info, fields)) {
      return Optional.of(ApplicationOutcome.HIRED);
    }
    return Optional.ofNullable(info.activeStatus)
        .map(ApplicationBasicInfo.ACTIVE_STATUS_VOCABULARY::toCore);
  }

  private static boolean isHired(ApplicationBasicInfo info, FieldReader fields) {
    Integer onboarded = info.onboardStatus;
    if (onboarded != null
        && onboarded != ApplicationBasicInfo.ONBOARD_STATUS_HIRED
        && onboarded != ApplicationBasicInfo.ONBOARD_STATUS_NOT_HIRED) {
      fields.unreadable("onboard_status", "is neither hired nor not hired", onboarded.toString());
    }
    ApplicationStageItem stage = info.stage;
    return Objects.equals(onboarded, ApplicationBasicInfo.ONBOARD_STATUS_HIRED)
        || stage != null && Objects.equals(stage.type, ApplicationStageItem.TYPE_ONBOARDED);
  }

  /** A null entry is a fault of the field; the application is returned all the same. */
  private static List<ApplicationSubReason> parts(ApplicationReason reason, FieldReader fields) {
    List<@Nullable ApplicationSubReason> all = reason.children;
    return all == null
        ? List.of()
        : Entries.of("termination_reason.children", all, fields, part -> part);
  }

  private static List<String> ids(ApplicationReason reason, List<ApplicationSubReason> parts) {
    return Stream.concat(Stream.ofNullable(reason.id), parts.stream().map(part -> part.id))
        .filter(id -> id != null && !id.isBlank())
        .toList();
  }

  private static List<EndReason> reasons(
      ApplicationReason reason, List<ApplicationSubReason> parts) {
    return Stream.concat(Stream.ofNullable(reason.name), parts.stream().map(part -> part.name))
        .flatMap(names -> reason(names).stream())
        .toList();
  }

  private static Optional<EndReason> reason(@Nullable ReasonNames names) {
    if (names == null) {
      return Optional.empty();
    }
    EndReason reason =
        EndReason.builder()
            .chineseName(OptionalValues.wrap(names.zhCn))
            .englishName(OptionalValues.wrap(names.enUs))
            .build();
    return Optional.of(reason)
        .filter(one -> one.chineseName().isPresent() || one.englishName().isPresent());
  }
}
