package io.talentport.adapter.support.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.paging.Cursor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("G18")
class CursorVersionsTest {

  private static final ListingScope SCOPE =
      new ListingScope("feishu", "cli_a1b2", "listTalents", "");

  /** As the first version of this library wrote it for the listing above, at page 20. */
  private static final String FIRST_VERSION = "1\n3dc2ea8fb16d53ac\n20\nnext";

  private static Cursor stored(String content) {
    return Cursor.of(
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(content.getBytes(StandardCharsets.UTF_8)));
  }

  private static String content(Cursor cursor) {
    return new String(Base64.getUrlDecoder().decode(cursor.toString()), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cli_a1b3", "", "CLI_A1B2", "ding1/cli_a1b2"})
  @Tag("proves:cursor-owner")
  void anotherApplicationsCursorIsRefused(String application) {
    Cursor cursor =
        new CursorText("next", 20, ReadThrough.NOTHING).write(CursorText.fingerprint(SCOPE));
    ListingScope other = new ListingScope("feishu", application, "listTalents", "");

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> CursorText.read(cursor, other))
        .withMessageContaining("of this application")
        .withMessageNotContaining("cli_");
  }

  @Test
  void tellsNeitherTheApplicationNorWhatIsListed() {
    ListingScope scope = new ListingScope("feishu", "cli_marker", "listTalents", "talent-marker");

    assertThat(
            content(
                new CursorText("next", 20, ReadThrough.NOTHING)
                    .write(CursorText.fingerprint(scope))))
        .doesNotContain("marker")
        .matches("2\n[0-9a-f]{16}\n20\n\n\nnext");
  }

  @Test
  void oneOfTheFirstVersionIsReadAlthoughItTellsNoApplication() {
    assertThat(CursorText.read(stored(FIRST_VERSION), SCOPE))
        .isEqualTo(new CursorText("next", 20, ReadThrough.NOTHING));
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () ->
                CursorText.read(
                    stored(FIRST_VERSION),
                    new ListingScope("feishu", "cli_a1b2", "listTalents", "1-2")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3\n3dc2ea8fb16d53ac\n20\nnext",
        "2\n3dc2ea8fb16d53ac\n20\nnext",
        "2\n3dc2ea8fb16d53ac\n20\nsoon\n\nnext",
        "2\n3dc2ea8fb16d53ac\n20\n9999999999999999999\n\nnext"
      })
  void oneOfNoVersionIsRefused(String content) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> CursorText.read(stored(content), SCOPE))
        .withMessageStartingWith("cursor ");
  }

  @Test
  @Tag("D7")
  void carriesHowFarTheListingHasCome() {
    ReadThrough read =
        new ReadThrough(
            Instant.parse("2026-11-27T10:00:00Z"), Instant.parse("2026-11-26T09:00:00Z"));

    Cursor cursor =
        Cursor.of(new CursorText("next", 20, read).write(CursorText.fingerprint(SCOPE)).toString());

    assertThat(CursorText.read(cursor, SCOPE).read()).isEqualTo(read);
  }
}
