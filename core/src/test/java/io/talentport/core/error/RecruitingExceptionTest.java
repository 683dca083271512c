package io.talentport.core.error;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecruitingExceptionTest {

  private static final String PROGRESS = "submit-1;platform=feishu;talent=75";

  private static final ErrorDetails KNOWN =
      ErrorDetails.of("it broke")
          .platform("feishu")
          .operation("listResumeSources")
          .platformCode("7")
          .httpStatus(500)
          .requestId("r-1")
          .remedy("Try again.")
          .cause(new IllegalStateException("socket"))
          .build();
  private static final ErrorDetails UNKNOWN = ErrorDetails.of("it broke").build();

  static Stream<Arguments> tree() {
    return Stream.of(
        Arguments.of(new RateLimitedException(KNOWN, Duration.ofSeconds(2)), true),
        Arguments.of(new PlatformUnavailableException(KNOWN), true),
        Arguments.of(new PlatformTimeoutException(KNOWN), true),
        Arguments.of(new CoordinationUnavailableException(KNOWN), true),
        Arguments.of(CoordinationUnavailableException.refused(KNOWN), false),
        Arguments.of(CoordinationUnavailableException.unusable(KNOWN), false),
        Arguments.of(new AuthenticationFailedException(KNOWN), false),
        Arguments.of(new PermissionDeniedException(KNOWN, List.of("hire:talent")), false),
        Arguments.of(new InvalidRequestException(KNOWN, "page size"), false),
        Arguments.of(new IncompleteValueException("person"), false),
        Arguments.of(new NotFoundException(KNOWN), false),
        Arguments.of(new ConflictException(KNOWN), false),
        Arguments.of(new MalformedResponseException(KNOWN), false),
        Arguments.of(new UnsupportedCapabilityException(KNOWN), false),
        Arguments.of(new ConfigurationException(KNOWN), false),
        Arguments.of(new OutcomeUnknownException(KNOWN), false));
  }

  @Test
  void everyClassHasACategoryOfItsOwnAndEveryCategoryAClass() {
    Map<FailureCategory, Set<Class<?>>> classes =
        tree()
            .map(arguments -> (RecruitingException) arguments.get()[0])
            .filter(thrown -> !(thrown instanceof IncompleteValueException))
            .collect(
                groupingBy(
                    RecruitingException::category,
                    mapping(RecruitingException::getClass, Collectors.<Class<?>>toSet())));

    assertThat(classes).containsOnlyKeys(FailureCategory.values());
    assertThat(classes.values()).allMatch(ofOne -> ofOne.size() == 1);
    assertThat(new IncompleteValueException("person").category())
        .isEqualTo(FailureCategory.REQUEST);
  }

  @ParameterizedTest
  @MethodSource("tree")
  void saysWhetherTheSameCallMaySucceedLater(RecruitingException thrown, boolean retryable) {
    assertThat(thrown.retryable()).isEqualTo(retryable);
  }

  @ParameterizedTest
  @MethodSource("tree")
  void isALeafOfTheTreeOrOpenForOneReason(RecruitingException thrown, boolean retryable) {
    boolean open = thrown.getClass() == InvalidRequestException.class;

    assertThat(Modifier.isFinal(thrown.getClass().getModifiers())).isEqualTo(!open);
  }

  @ParameterizedTest
  @MethodSource("tree")
  void survivesSerialisationWithItsFacts(RecruitingException thrown, boolean retryable)
      throws IOException, ClassNotFoundException {
    RecruitingException copy = roundTrip(thrown);

    assertThat(copy).isExactlyInstanceOf(thrown.getClass()).hasMessage(thrown.getMessage());
    assertThat(copy.platform()).isEqualTo(thrown.platform());
    assertThat(copy.operation()).isEqualTo(thrown.operation());
    assertThat(copy.platformCode()).isEqualTo(thrown.platformCode());
    assertThat(copy.requestId()).isEqualTo(thrown.requestId());
    assertThat(copy.httpStatus()).isEqualTo(thrown.httpStatus());
    assertThat(copy.remedy()).isEqualTo(thrown.remedy());
    assertThat(copy.retryable()).isEqualTo(retryable);
  }

  @Test
  void keepsWhatOnlyOneClassKnowsThroughSerialisation() throws IOException, ClassNotFoundException {
    assertThat(roundTrip(new RateLimitedException(KNOWN, Duration.ofSeconds(2))).retryAfter())
        .hasValue(Duration.ofSeconds(2));
    assertThat(roundTrip(new PermissionDeniedException(KNOWN, List.of("hire:talent"))).scopes())
        .containsExactly("hire:talent");
    assertThat(roundTrip(new InvalidRequestException(KNOWN, "page size")).field())
        .hasValue("page size");
    assertThat(roundTrip(new IncompleteValueException("person")).missing())
        .containsExactly("person");
    assertThat(roundTrip(CoordinationUnavailableException.unusable(KNOWN)).isLimitedToKey())
        .isTrue();
    assertThat(CoordinationUnavailableException.refused(KNOWN).isLimitedToKey()).isFalse();
    assertThat(new CoordinationUnavailableException(KNOWN).isLimitedToKey()).isFalse();
    assertThat(roundTrip(new NotFoundException(KNOWN))).hasRootCauseMessage("socket");
  }

  @ParameterizedTest
  @MethodSource("tree")
  void tellsWhatASubmitHadDoneWithoutChangingTheFailureItself(
      RecruitingException thrown, boolean retryable) throws IOException, ClassNotFoundException {
    RecruitingException later = roundTrip(thrown.withProgress(PROGRESS));

    assertThat(later).isExactlyInstanceOf(thrown.getClass()).hasMessageContaining("talent=75");
    assertThat(later.progress()).hasValue(PROGRESS);
    assertThat(later.platformCode()).isEqualTo(thrown.platformCode());
    assertThat(later.retryable()).isEqualTo(retryable);
    assertThat(later.getCause()).isExactlyInstanceOf(thrown.getClass());
    assertThat(thrown.progress()).isEmpty();
  }

  @Test
  void keepsWhatOnlyOneClassKnowsBesideTheProgress() {
    assertThat(new RateLimitedException(KNOWN, Duration.ofSeconds(2)).withProgress(PROGRESS))
        .isInstanceOfSatisfying(
            RateLimitedException.class,
            thrown -> assertThat(thrown.retryAfter()).hasValue(Duration.ofSeconds(2)));
    assertThat(new PermissionDeniedException(KNOWN, List.of("hire:talent")).withProgress(PROGRESS))
        .isInstanceOfSatisfying(
            PermissionDeniedException.class,
            thrown -> assertThat(thrown.scopes()).containsExactly("hire:talent"));
    assertThat(new InvalidRequestException(KNOWN, "page size").withProgress(PROGRESS))
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            thrown -> assertThat(thrown.field()).hasValue("page size"));
    assertThat(CoordinationUnavailableException.unusable(KNOWN).withProgress(PROGRESS))
        .isInstanceOfSatisfying(
            CoordinationUnavailableException.class,
            thrown -> assertThat(thrown.isLimitedToKey()).isTrue());
    assertThat(new NotFoundException(KNOWN).withProgress(PROGRESS, "Continue."))
        .hasMessageEndingWith(" Continue. Progress: " + PROGRESS + ".")
        .satisfies(thrown -> assertThat(thrown.remedy()).hasValue("Continue."));
  }

  @Test
  void givesItsFactsOut() {
    RecruitingException thrown = new NotFoundException(KNOWN);

    assertThat(thrown.platform()).hasValue("feishu");
    assertThat(thrown.operation()).hasValue("listResumeSources");
    assertThat(thrown.platformCode()).hasValue("7");
    assertThat(thrown.requestId()).hasValue("r-1");
    assertThat(thrown.httpStatus()).hasValue(500);
    assertThat(thrown.remedy()).hasValue("Try again.");
    assertThat(thrown).hasCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void isEmptyWhereNothingIsKnown() {
    RecruitingException thrown = new NotFoundException(UNKNOWN);

    assertThat(thrown.platform()).isEmpty();
    assertThat(thrown.operation()).isEmpty();
    assertThat(thrown.platformCode()).isEmpty();
    assertThat(thrown.requestId()).isEmpty();
    assertThat(thrown.httpStatus()).isEmpty();
    assertThat(thrown.remedy()).isEmpty();
    assertThat(thrown).hasNoCause();
    assertThat(new RateLimitedException(UNKNOWN, null).retryAfter()).isEmpty();
    assertThat(RateLimitedException.usedUp(UNKNOWN).retryAfter()).isEmpty();
    assertThat(RateLimitedException.usedUp(UNKNOWN).retryable()).isFalse();
    assertThat(RateLimitedException.usedUp(UNKNOWN).withProgress(PROGRESS).retryable()).isFalse();
    assertThat(new InvalidRequestException(UNKNOWN).field()).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private static <E extends RecruitingException> E roundTrip(E thrown)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thrown);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (E) in.readObject();
    }
  }
}
