package io.talentport.examples.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.RecruitingException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.examples.migration.Tally.Finding;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.Sandbox;
import io.talentport.sandbox.data.TalentData;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@Tag("same-on-every-jdk")
@Tag("slow")
class MigrationTest {

  private final Sandbox sandbox = Sandbox.start();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private static Options options(String from, String to, String most, String cursor) {
    Properties given = new Properties();
    given.setProperty("talentport.migration.from", from);
    given.setProperty("talentport.migration.to", to);
    given.setProperty("talentport.migration.most", most);
    given.setProperty("talentport.migration.cursor", cursor);
    return Options.read(given);
  }

  private Tally run(Options options) {
    try (Ends ends = Ends.on(sandbox, options)) {
      return Migration.run(options, ends, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }
  }

  private String output() {
    return printed.toString(StandardCharsets.UTF_8);
  }

  private String cursor() {
    Matcher next = Pattern.compile("talentport\\.migration\\.cursor=(\\S+)").matcher(output());
    return next.find() ? next.group(1) : "";
  }

  private void people(int count) {
    for (int i = 10; i < 10 + count; i++) {
      sandbox.seed().talent("7600000000000000" + i, "86", "139111111" + i, null, null, null, null);
    }
  }

  private long withMobile() {
    return sandbox.seed().talents().stream().filter(one -> one.mobileNumber() != null).count();
  }

  @Test
  void looksEverybodyUpWhoHasANumber() {
    Tally tally = run(options("feishu", "dingtalk", "1000", ""));

    assertThat(tally.all()).isEqualTo(sandbox.seed().talents().size());
    assertThat(tally.of(Finding.FOUND)).isPositive();
    assertThat(tally.of(Finding.UNKNOWN)).isPositive();
    assertThat(tally.of(Finding.FAULTY)).isZero();
    assertThat(sandbox.journal().count("getCandidateByPhone"))
        .isEqualTo(tally.of(Finding.FOUND) + tally.of(Finding.UNKNOWN))
        .isEqualTo((int) withMobile() - tally.of(Finding.NOT_ASKABLE));
    assertThat(output()).contains("feishu → dingtalk: " + tally);
    for (TalentData talent : sandbox.seed().talents()) {
      if (talent.mobileNumber() != null) {
        assertThat(output()).doesNotContain(talent.mobileNumber());
      }
    }
  }

  @Test
  void goesOnWhereItStopped() {
    people(50);
    Tally everybody = run(options("feishu", "dingtalk", "1000", ""));
    sandbox.journal().clear();
    printed.reset();
    int done = 0;
    String cursor = "";
    do {
      printed.reset();
      done += run(options("feishu", "dingtalk", "20", cursor)).all();
      cursor = cursor();
    } while (!cursor.isEmpty());

    assertThat(done).isEqualTo(everybody.all());
    assertThat(sandbox.journal().count("getCandidateByPhone"))
        .isEqualTo(everybody.of(Finding.FOUND) + everybody.of(Finding.UNKNOWN));
  }

  @Test
  void sendsNothingThatItsLookUpsDoNotSufficeFor() {
    Tally nobody = run(options("feishu", "dingtalk", "1", ""));

    assertThat(nobody.all()).isZero();
    assertThat(sandbox.journal().count("getCandidateByPhone")).isZero();
    assertThat(output()).contains("a larger -Dtalentport.migration.most");
  }

  @Test
  void saysThatAPageInTheMiddleNeedsMoreLookUps() {
    people(50);
    run(options("feishu", "dingtalk", "20", ""));
    String cursor = cursor();
    printed.reset();

    Tally nobody = run(options("feishu", "dingtalk", "1", cursor));

    assertThat(nobody.all()).isZero();
    assertThat(cursor()).isEqualTo(cursor);
    assertThat(output()).contains("and a larger -Dtalentport.migration.most");
  }

  @Test
  void saysWhereToGoOnAfterAFailure() {
    people(50);
    Tally everybody = run(options("feishu", "dingtalk", "1000", ""));
    sandbox.faults().times("getCandidateByPhone", 30, Fault.header("X-Harmless", "yes"));
    sandbox.faults().next("getCandidateByPhone", Fault.html(403));
    printed.reset();

    Options options = options("feishu", "dingtalk", "1000", "");
    assertThatExceptionOfType(RecruitingException.class).isThrownBy(() -> run(options));
    String cursor = cursor();
    Tally rest = run(options("feishu", "dingtalk", "1000", cursor));

    assertThat(cursor).isNotEmpty();
    assertThat(rest.all()).isEqualTo(everybody.all() - 20);
  }

  @Test
  void saysWhyAPlatformCannotBeMovedFrom() {
    assertThatExceptionOfType(UnsupportedCapabilityException.class)
        .isThrownBy(() -> run(options("dingtalk", "feishu", "1000", "")))
        .withMessageContaining("has no contacts");
    assertThat(sandbox.journal().counts()).isEmpty();
  }

  @Test
  void saysWhichOptionIsWrong() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> options("feishu", "dingtalk", "many", ""))
        .withMessageContaining("talentport.migration.most");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> options("feishu", " ", "1", ""))
        .withMessageContaining("talentport.migration.to");
  }
}
