package io.talentport.adapter.support.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.talentport.adapter.support.coordination.InMemorySubmitLedger;
import io.talentport.adapter.support.coordination.SecretKeys;
import io.talentport.adapter.support.coordination.SharedStores;
import io.talentport.adapter.support.http.ConnectionState;
import io.talentport.adapter.support.listener.CallLog;
import io.talentport.adapter.support.time.CallLimit;
import io.talentport.adapter.support.time.ManualTime;
import io.talentport.adapter.support.token.TokenKey;
import io.talentport.core.ConnectOptions;
import io.talentport.core.PlatformId;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.PermissionDeniedException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.ExternalApplicationContent;
import io.talentport.core.model.SubmitKey;
import io.talentport.core.model.TalentId;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CreateOnceTest {

  private static final SubmitKey KEY = SubmitKey.of("marker-key");
  private static final Duration KNOWN = Duration.ofHours(23);
  private static final ExternalApplicationContent CONTENT = content("Analyst");

  private final ManualTime time = new ManualTime();
  private final FaultyLedger ledger = new FaultyLedger(new InMemorySubmitLedger(time));
  private final Paper platform = new Paper();
  private final CreateOnce one = instance();
  private final CreateOnce other = instance();

  private static ExternalApplicationContent content(String title) {
    return ExternalApplicationContent.builder()
        .talentId(TalentId.of("talent-1"))
        .jobTitle(title)
        .build();
  }

  private CreateOnce instance() {
    ConnectOptions options =
        ConnectOptions.builder()
            .component(Coordination.class, Coordination.builder().submits(ledger).build())
            .build();
    return new SubmitRecords(
            PlatformId.of("paper"),
            new TokenKey("paper", "https://paper.example", "marker-app"),
            SharedStores.of("paper", options, time),
            SecretKeys.of("marker-secret"),
            Duration.ofSeconds(30),
            new ConnectionState("paper", time),
            new CallLog("paper", null))
        .creations(CallLimit.NONE, "external application", KNOWN);
  }

  /** Answers as it is told to, one answer for each time that it is sent to. */
  private static final class Paper implements KeyedCreate {

    private final Deque<Object> answers = new ArrayDeque<>();
    private final List<String> sent = new ArrayList<>();
    private Alike alike = new Alike(List.of(), true);
    private int looks;

    @Override
    public String send() {
      sent.add("sent");
      Object answer = answers.isEmpty() ? "id-" + sent.size() : answers.remove();
      if (answer instanceof RecruitingException failure) {
        throw failure;
      }
      return String.valueOf(answer);
    }

    @Override
    public boolean mayBeOfKey(RecruitingException refusal) {
      return refusal instanceof InvalidRequestException;
    }

    @Override
    public Alike alike() {
      looks++;
      return alike;
    }
  }

  private static OutcomeUnknownException lost() {
    return new OutcomeUnknownException(ErrorDetails.of("lost").operation("create").build());
  }

  private static InvalidRequestException refused() {
    return new InvalidRequestException(ErrorDetails.of("parameter error").build());
  }

  private static PermissionDeniedException denied() {
    return new PermissionDeniedException(ErrorDetails.of("denied").build(), List.of());
  }

  private String create(CreateOnce instance) {
    return instance.create(KEY, CONTENT, platform);
  }

  @Test
  void givesTheIdAgainWithoutACallOnEveryInstanceForAsLongAsTheLedgerKeepsIt() {
    assertThat(create(one)).isEqualTo("id-1");
    assertThat(create(one)).isEqualTo("id-1");
    time.advance(Duration.ofDays(6));
    assertThat(create(other)).isEqualTo("id-1");

    assertThat(platform.sent).hasSize(1);
    assertThat(platform.looks).isZero();
  }

  @Test
  void recordsBeforeItSendsWithoutTheContentAndTheKey() {
    create(one);

    assertThat(ledger.recorded).hasSize(2).noneMatch(entry -> entry.contains("Analyst"));
    assertThat(ledger.recorded).noneMatch(entry -> entry.contains("marker"));
    assertThat(ledger.recorded.get(0)).matches("create-1;digest=[^;]+;sent=\\d+");
    assertThat(ledger.recorded.get(1)).endsWith(";id=id-1");
  }

  @Test
  void sendsTheSameAgainIfTheAnswerIsLost() {
    platform.answers.add(lost());

    assertThat(create(one)).isEqualTo("id-2");
    assertThat(create(other)).isEqualTo("id-2");
    assertThat(platform.sent).hasSize(2);
  }

  @Test
  void sendsNoMoreThanTwiceInOneCallAndGoesOnInTheNext() {
    platform.answers.addAll(List.of(lost(), lost(), "id-of-the-first"));

    OutcomeUnknownException unknown =
        catchThrowableOfType(OutcomeUnknownException.class, () -> create(one));

    assertThat(platform.sent).hasSize(2);
    assertThat(unknown.remedy().orElseThrow()).contains("again under the same key");
    assertThat(unknown.operation()).contains("create");
    assertThat(create(other)).isEqualTo("id-of-the-first");
  }

  @Test
  void whatIsRefusedBecauseOfTheKeyIsFoundByALook() {
    platform.answers.addAll(List.of(lost(), refused()));
    platform.alike = new KeyedCreate.Alike(List.of("id-found"), true);

    assertThat(create(one)).isEqualTo("id-found");
    assertThat(create(other)).isEqualTo("id-found");
    assertThat(platform.sent).hasSize(2);
  }

  @Test
  void aKeyThatOnlyThePlatformRemembersIsFoundByALook() {
    platform.answers.add(refused());
    platform.alike = new KeyedCreate.Alike(List.of("id-found"), true);

    assertThat(create(one)).isEqualTo("id-found");
  }

  @Test
  void aRefusalOfWhatIsNotThereIsTheRefusalAndForgotten() {
    platform.answers.add(refused());

    assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> create(one));

    assertThat(one.create(KEY, content("Corrected"), platform)).isEqualTo("id-2");
  }

  @Test
  void severalThatMayBeItAreNamedAndNothingMoreIsSent() {
    platform.answers.addAll(List.of(lost(), refused()));
    platform.alike = new KeyedCreate.Alike(List.of("id-a", "id-b"), true);

    OutcomeUnknownException unknown =
        catchThrowableOfType(OutcomeUnknownException.class, () -> create(one));

    assertThat(unknown).hasMessageContainingAll("id-a, id-b", "new key");
    assertThat(unknown).hasCauseInstanceOf(InvalidRequestException.class);
    assertThat(platform.sent).hasSize(2);
  }

  @Test
  void oneThatMayBeItByChanceIsNotTakenForIt() {
    platform.answers.addAll(List.of(lost(), refused()));
    platform.alike = new KeyedCreate.Alike(List.of("id-a"), false);

    assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(() -> create(one));
  }

  @Test
  void aRefusalThatIsNotOfTheKeyLeavesTheDoubtOfBefore() {
    platform.answers.addAll(List.of(lost(), denied(), "id-of-the-first"));

    assertThatExceptionOfType(PermissionDeniedException.class).isThrownBy(() -> create(one));

    assertThat(create(one)).isEqualTo("id-of-the-first");
  }

  @Test
  void aFirstRefusalThatIsNotOfTheKeyIsForgotten() {
    platform.answers.add(denied());

    assertThatExceptionOfType(PermissionDeniedException.class).isThrownBy(() -> create(one));

    assertThat(platform.looks).isZero();
    assertThat(one.create(KEY, content("Corrected"), platform)).isEqualTo("id-2");
  }

  @Test
  void nothingIsSentOnceThePlatformMayHaveForgottenTheKey() {
    platform.answers.addAll(List.of(lost(), lost()));
    assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(() -> create(one));
    time.advance(KNOWN);

    assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(() -> create(one));
    platform.alike = new KeyedCreate.Alike(List.of("id-found"), true);
    assertThat(create(other)).isEqualTo("id-found");

    assertThat(platform.sent).hasSize(2);
  }

  @Test
  void aKeyOfAnotherContentIsRefusedUnsent() {
    create(one);

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> other.create(KEY, content("Other"), platform))
        .withMessageContaining("another external application")
        .withMessageNotContaining("marker");
    assertThat(platform.sent).hasSize(1);
  }

  @Test
  void nothingIsSentThatCannotBeRecorded() {
    ledger.beforeRecord = number -> FaultyLedger.unreachable();

    assertThatExceptionOfType(CoordinationUnavailableException.class).isThrownBy(() -> create(one));
    assertThat(platform.sent).isEmpty();
  }

  @Test
  void aLedgerThatLostEntriesIsNotTrustedBeforeALook() {
    ledger.hasLostEntries = true;
    platform.alike = new KeyedCreate.Alike(List.of("id-found"), true);
    assertThat(create(one)).isEqualTo("id-found");

    SubmitKey otherKey = SubmitKey.of("other");
    platform.alike = new KeyedCreate.Alike(List.of("id-found"), false);
    assertThatExceptionOfType(OutcomeUnknownException.class)
        .isThrownBy(() -> one.create(otherKey, CONTENT, platform));
    assertThat(platform.sent).isEmpty();

    platform.alike = new KeyedCreate.Alike(List.of(), true);
    assertThat(one.create(otherKey, CONTENT, platform)).isEqualTo("id-1");
  }

  @Test
  void anEntryThatCannotBeReadIsNeverTakenForNone() {
    for (String entry :
        List.of(
            "create-2;whatever",
            "once-1;digest=a:b;progress=x",
            "create-1;digest=a:b;sent=soon",
            "create-1;digest=a:%;sent=1")) {
      assertThat(CreateEntry.read(entry)).as(entry).isEmpty();
    }
    assertThat(CreateEntry.isNewer("create-2;whatever")).isTrue();
    assertThat(CreateEntry.isNewer("create-1;whatever")).isFalse();
    assertThat(CreateEntry.isNewer("once-2;whatever")).isFalse();
  }
}
