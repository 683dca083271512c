package io.talentport.adapter.support.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.talentport.adapter.support.peer.Answer;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.adapter.support.spec.ErrorCategory;
import io.talentport.core.error.AuthenticationFailedException;
import io.talentport.core.error.ConflictException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.NotFoundException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.PermissionDeniedException;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class ErrorCategoryTest {

  private PeerFixture rig;

  @BeforeEach
  void start() throws IOException {
    rig = new PeerFixture();
  }

  @AfterEach
  void stop() throws IOException {
    rig.close();
  }

  @ParameterizedTest
  @EnumSource(ErrorCategory.class)
  void aReadFailsWithTheExceptionOfItsCategory(ErrorCategory category) {
    rig.peer.always(refusal(category));

    RecruitingException failure =
        catchThrowableOfType(RecruitingException.class, () -> rig.api().list("page", null, null));

    assertThat(failure).isInstanceOf(ofRead(category));
    assertThat(failure.platformCode()).contains(code(category));
  }

  @ParameterizedTest
  @EnumSource(ErrorCategory.class)
  void aWriteFailsSoTooButIsOfUnknownOutcomeIfThePlatformFailedInside(ErrorCategory category) {
    rig.peer.always(refusal(category));

    RecruitingException failure =
        catchThrowableOfType(
            RecruitingException.class, () -> rig.api().add(PeerFixture.thing("a")));

    boolean unknown = category == ErrorCategory.BUSY;
    assertThat(failure).isInstanceOf(unknown ? OutcomeUnknownException.class : ofWrite(category));
    assertThat(failure.platformCode()).contains(code(category));
    assertThat(failure.remedy().orElseThrow())
        .contains(unknown ? "Do not send it again blindly" : "Fix " + category);
  }

  @ParameterizedTest
  @EnumSource(ErrorCategory.class)
  @Tag("proves:read-retried")
  void onlyWhatMayHelpIsRepeated(ErrorCategory category) {
    rig.peer.always(refusal(category));

    assertThatThrownBy(() -> rig.api().list(null, null, null))
        .isInstanceOf(RecruitingException.class);
    int reads = rig.peer.received().size();
    assertThatThrownBy(() -> rig.api().add(PeerFixture.thing("a")))
        .isInstanceOf(RecruitingException.class);
    int writes = rig.peer.received().size() - reads;

    assertThat(reads)
        .isEqualTo(category == ErrorCategory.RATE || category == ErrorCategory.BUSY ? 3 : 1);
    assertThat(writes).isEqualTo(category == ErrorCategory.RATE ? 3 : 1);
  }

  private static String code(ErrorCategory category) {
    return String.valueOf(100 + category.ordinal());
  }

  private static Answer refusal(ErrorCategory category) {
    return Answer.reply(200, "{\"code\":" + code(category) + ",\"msg\":\"no\"}");
  }

  private static Class<? extends RecruitingException> ofRead(ErrorCategory category) {
    // The document says REQUEST of code 108, and the operation says NOT_FOUND.
    return category == ErrorCategory.REQUEST ? NotFoundException.class : ofWrite(category);
  }

  private static Class<? extends RecruitingException> ofWrite(ErrorCategory category) {
    return switch (category) {
      case TOKEN, CREDENTIALS, APP_STATE -> AuthenticationFailedException.class;
      case PERMISSION, NETWORK_POLICY -> PermissionDeniedException.class;
      case RATE, QUOTA -> RateLimitedException.class;
      case BUSY -> PlatformUnavailableException.class;
      case REQUEST -> InvalidRequestException.class;
      case NOT_FOUND -> NotFoundException.class;
      case CONFLICT -> ConflictException.class;
    };
  }
}
