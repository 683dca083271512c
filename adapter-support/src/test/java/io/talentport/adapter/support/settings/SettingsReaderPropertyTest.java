package io.talentport.adapter.support.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.error.ConfigurationException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Any text of a setting is a value, or an error that names the key and never the text. */
class SettingsReaderPropertyTest {

  private static final String KEY = "talentport.peerland.thing";
  private static final String MARKER = "M4rk3rS3cr3t";

  @Provide
  static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings(),
        Arbitraries.strings().ascii(),
        Arbitraries.strings().withChars("PTDHMS0123456789.-+").ofMaxLength(20),
        Arbitraries.strings().withChars("htps:/[]@?#%.0123456789a ").ofMaxLength(30),
        Arbitraries.strings().withChars("0123456789eE.-+NaInfity").ofMaxLength(15));
  }

  @Provide
  static Arbitrary<Function<SettingsReader, Optional<?>>> kinds() {
    return Arbitraries.of(
        reader -> reader.optional("thing"),
        reader -> reader.duration("thing"),
        reader -> reader.number("thing"),
        reader -> reader.decimal("thing"),
        reader -> reader.flag("thing"),
        reader -> reader.size("thing"),
        reader -> reader.address("thing"),
        reader -> reader.proxy("thing"),
        reader -> Optional.of(reader.required("thing")));
  }

  private static Optional<?> valueOrError(Function<SettingsReader, Optional<?>> kind, String text) {
    SettingsReader reader = new SettingsReader("peerland", Set.of(KEY), Map.of(KEY, text));
    try {
      return kind.apply(reader);
    } catch (ConfigurationException wrong) {
      assertThat(wrong.getMessage()).startsWith(KEY).doesNotContain(MARKER);
      assertThat(wrong.getCause()).isNull();
      return Optional.empty();
    }
  }

  @Property
  void anyTextIsAValueOrAnErrorThatNamesTheKeyOnly(
      @ForAll @From("kinds") Function<SettingsReader, Optional<?>> kind,
      @ForAll @From("texts") String text) {
    valueOrError(kind, text);
    valueOrError(kind, MARKER + text);
    valueOrError(kind, text + MARKER);
  }

  @Property
  void whatCanBeWrittenIsRead(
      @ForAll int number, @ForAll @IntRange(min = 1, max = 86_400) int seconds) {
    assertThat(valueOrError(reader -> reader.number("thing"), " " + number + "\n"))
        .isEqualTo(Optional.of(number));
    Duration duration = Duration.ofSeconds(seconds);
    for (String text : new String[] {duration.toString(), seconds + "s", seconds * 1000 + "ms"}) {
      assertThat(valueOrError(reader -> reader.duration("thing"), text))
          .isEqualTo(Optional.of(duration));
    }
  }

  @Property
  void aKeyOfThePlatformThatIsNotKnownIsNamed(@ForAll @From("texts") String name) {
    String key = "talentport.peerland." + name;
    try {
      new SettingsReader("peerland", Set.of(KEY), Map.of(key, MARKER));
      assertThat(key).isEqualTo(KEY);
    } catch (ConfigurationException unknown) {
      assertThat(key).isNotEqualTo(KEY);
      String shown = key.replaceAll("(?s)[^A-Za-z0-9._-].*", "***");
      assertThat(unknown.getMessage()).startsWith(shown).contains(KEY).doesNotContain(MARKER);
    }
  }
}
