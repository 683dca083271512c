package io.talentport.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.InvalidRequestException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeFileTest {

  private static final byte[] CONTENT = {1, 2, 3};

  @Test
  void takesItsTypeFromTheSuffixUnlessDeclared() {
    ResumeFile file = ResumeFile.ofPath(Path.of("in", "lin.PDF"));

    assertThat(file.name()).isEqualTo("lin.PDF");
    assertThat(file.type()).isEqualTo("pdf");
    assertThat(file.withType("docx").type()).isEqualTo("docx");
    assertThat(file.withType("docx").path()).isEqualTo(file.path());
  }

  @Test
  void sharesItsBytesWithNobody() {
    byte[] given = CONTENT.clone();
    ResumeFile file = ResumeFile.ofBytes("lin.pdf", given);
    given[0] = 9;
    file.bytes().orElseThrow()[1] = 9;

    assertThat(file.bytes()).hasValue(CONTENT);
  }

  @Test
  void equalsAnotherOfTheSameNameAndContent() {
    assertThat(ResumeFile.ofBytes("lin.pdf", CONTENT))
        .isEqualTo(ResumeFile.ofBytes("lin.pdf", CONTENT.clone()))
        .hasSameHashCodeAs(ResumeFile.ofBytes("lin.pdf", CONTENT.clone()))
        .isNotEqualTo(ResumeFile.ofBytes("xia.pdf", CONTENT))
        .isNotEqualTo(ResumeFile.ofBytes("lin.pdf", new byte[0]))
        .isNotEqualTo(ResumeFile.ofBytes("lin.pdf", CONTENT).withType("docx"))
        .isNotEqualTo(ResumeFile.ofPath(Path.of("lin.pdf")));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "MARKER", "MARKER.", ".MARKER", "MARKER. "})
  void refusesANameWithoutSuffix(@Nullable String name) {
    assertRefused("resume.file.name", () -> ResumeFile.ofBytes(name, CONTENT));
    assertRefused(
        "resume.file.name", () -> ResumeFile.ofUrl(name, URI.create("https://example.org/a.pdf")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MARKER.pdf",
        "/MARKER.pdf",
        "file:///MARKER.pdf",
        "mailto:MARKER@b",
        "https:///M",
        "https://:80/M",
        "https://who:MARKER@host/lin.pdf"
      })
  void refusesAnAddressThatNobodyCanFetch(String url) {
    assertRefused("resume.file.url", () -> ResumeFile.ofUrl("lin.pdf", URI.create(url)));
  }

  @Test
  void takesAHostWhoseNameHasAnUnderscore() {
    URI bucket = URI.create("https://my_bucket.example.com/lin.pdf");

    assertThat(ResumeFile.ofUrl("lin.pdf", bucket).url()).hasValue(bucket);
  }

  @Test
  void refusesNull() {
    Map<String, ThrowingCallable> ways =
        Map.of(
            "resume.file.bytes", () -> ResumeFile.ofBytes("lin.pdf", null),
            "resume.file.path", () -> ResumeFile.ofPath(null),
            "resume.file.url", () -> ResumeFile.ofUrl("lin.pdf", null),
            "resume.file.type", () -> ResumeFile.ofBytes("lin.pdf", CONTENT).withType(null),
            "resume.file.name", () -> ResumeFile.ofPath(Path.of("/")));

    ways.forEach(ResumeFileTest::assertRefused);
  }

  private static void assertRefused(String field, ThrowingCallable way) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(way::call)
        .withMessageStartingWith(field + " must ")
        .satisfies(thrown -> assertThat(thrown.field()).hasValue(field))
        .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("MARKER"));
  }

  @Test
  void knowsItsSizeUnlessItLiesElsewhere() {
    ResumeFile elsewhere = ResumeFile.ofUrl("lin.pdf", URI.create("https://files.example.org/1"));

    assertThat(ResumeFile.ofBytes("lin.pdf", CONTENT).size()).hasValue(3);
    assertThat(ResumeFile.ofPath(Path.of("lin.pdf")).size()).isEmpty();
    assertThat(elsewhere.size()).isEmpty();
    assertThat(elsewhere.withSize(7).withType("doc").size()).hasValue(7);
    assertThat(elsewhere.withSize(7)).isNotEqualTo(elsewhere);
  }

  @Test
  void isToldItsSizeOnlyWhereItLiesElsewhere() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> ResumeFile.ofBytes("lin.pdf", CONTENT).withSize(3))
        .withMessageContaining("resume.file.size");
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () -> ResumeFile.ofUrl("a.pdf", URI.create("https://files.example.org/1")).withSize(0))
        .withMessageContaining("above zero");
  }
}
