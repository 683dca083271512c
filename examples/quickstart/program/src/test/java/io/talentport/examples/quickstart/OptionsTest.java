package io.talentport.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.port.TalentLookup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the user may say, and what is said of what is wrong with it. */
class OptionsTest {

  private static final String KEY = "talentport.quickstart.";
  private static final String VARIABLE = "TALENTPORT_QUICKSTART_";

  @TempDir private Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          submit  | SUBMIT  | yes       | false or true, but is "yes"
          target  | TARGET  | real      | auto or sandbox, but is "real"
          mobiles | MOBILES | 123       | 11 of them
          emails  | EMAILS  | nobody    | e-mail address
          """)
  void aWrongValueIsRefusedWithItsKeyAndWhatSetIt(
      String option, String variable, String value, String rule) {
    refused(VARIABLE + variable, value)
        .withMessageContainingAll(KEY + option, "set by " + VARIABLE + variable, rule);
    refused(KEY + option, value)
        .withMessageStartingWith(KEY + option + ": ")
        .withMessageContaining(rule);
  }

  @Test
  void aMistypedOptionIsRefused() {
    refused(VARIABLE + "SUMBIT", "true").withMessageContainingAll(VARIABLE + "SUMBIT", "submit");
    refused(KEY + "sumbit", "true").withMessageContainingAll(KEY + "sumbit", "submit");
  }

  private static ThrowableAssertAlternative<?> refused(String name, String value) {
    return assertThatIllegalArgumentException()
        .isThrownBy(() -> new Options(Map.of(name, value), List.of()));
  }

  @Test
  void aPropertyOutranksAVariable() {
    List<TalentQuery> asked =
        asked(Map.of(KEY + "emails", "a@example.org", VARIABLE + "EMAILS", "b@example.org"));

    assertThat(asked)
        .flatExtracting(TalentQuery::emails)
        .containsExactly(EmailAddress.of("a@example.org"));
  }

  @Test
  void contactsOfAnyCountryAreLookedUp() {
    List<TalentQuery> asked =
        asked(Map.of(VARIABLE + "MOBILES", "13900000001, +852 90000004, +86 139 0000 0002"));

    assertThat(asked)
        .flatExtracting(TalentQuery::mobiles)
        .containsExactly(
            MobileNumber.of("13900000001"),
            MobileNumber.of("852", "90000004"),
            MobileNumber.of("13900000002"));
  }

  private List<TalentQuery> asked(Map<String, String> given) {
    List<TalentQuery> asked = new ArrayList<>();
    TalentLookup lookup =
        query -> {
          asked.add(query);
          return List.of();
        };
    new Quickstart(new Options(given, List.of()), new Output(out))
        .call(new InventedPlatform(Map.of(TalentLookup.class, lookup)), "a test");
    return asked;
  }

  @Test
  void withoutAnAdapterItSaysWhatIsMissingAndLeavesNoDoneFile() throws IOException {
    Path done = Files.writeString(folder.resolve("done"), "of an earlier run");

    assertThat(run(KEY + "done-file", done.toString(), KEY + "target", " ")).isEqualTo(1);

    assertThat(done).doesNotExist();
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("The quickstart failed", "No adapter is on the class path", "Add one adapter")
        .doesNotContain("\tat ");
  }

  @Test
  void aWrongOptionFailsBeforeAnythingIsConnected() throws IOException {
    assertThat(run(KEY + "done-file", folder.resolve("done").toString(), KEY + "submit", "yes"))
        .isEqualTo(1);

    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .anyMatch(line -> line.contains("talentport.quickstart.submit"))
        .noneMatch(line -> line.contains("===="));
  }

  private int run(String name, String value, String otherName, String otherValue)
      throws IOException {
    return Quickstart.run(
        new HashMap<>(Map.of(name, value, otherName, otherValue)), new Output(out));
  }
}
