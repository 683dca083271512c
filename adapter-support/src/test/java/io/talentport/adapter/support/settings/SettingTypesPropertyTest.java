package io.talentport.adapter.support.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.model.TalentId;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Any text of a setting is a value, or an error that names the key and never the text. */
class SettingTypesPropertyTest {

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
  static Arbitrary<SettingType<?>> types() {
    return Arbitraries.of(
        SettingTypes.identifier(),
        SettingTypes.phrase(),
        SettingTypes.word("one", "two"),
        SettingTypes.choice(PeerlandSettings.Colour.values()),
        SettingTypes.duration(),
        SettingTypes.integer(Integer.MIN_VALUE, Integer.MAX_VALUE),
        SettingTypes.integer(1, 10),
        SettingTypes.decimal(0, 1000),
        SettingTypes.flag(),
        SettingTypes.size(1024, 1_073_741_824),
        SettingTypes.address(),
        SettingTypes.proxy(),
        SettingTypes.list(),
        SettingTypes.pairs(SettingTypes.phrase(), SettingTypes.phrase()),
        SettingTypes.of(SettingTypes.identifier(), TalentId::of, TalentId::value));
  }

  private static <T> Optional<T> valueOrError(SettingType<T> type, String text) {
    try {
      return Optional.of(type.checked(KEY, type.read(KEY, text)));
    } catch (ConfigurationException wrong) {
      assertThat(wrong.getMessage()).startsWith(KEY).doesNotContain(MARKER);
      assertThat(wrong.getCause()).isNull();
      return Optional.empty();
    }
  }

  @Property
  @Tag("proves:setting-named")
  void anyTextIsAValueOrAnErrorThatNamesTheKeyOnly(
      @ForAll @From("types") SettingType<?> type, @ForAll @From("texts") String text) {
    valueOrError(type, text);
    valueOrError(type, MARKER + text);
    valueOrError(type, text + MARKER);
  }

  @Property
  void whatCanBeWrittenIsRead(
      @ForAll int number, @ForAll @IntRange(min = 1, max = 86_400) int seconds) {
    assertThat(
            valueOrError(SettingTypes.integer(Integer.MIN_VALUE, Integer.MAX_VALUE), "" + number))
        .contains(number);
    Duration duration = Duration.ofSeconds(seconds);
    for (String text : new String[] {duration.toString(), seconds + "s", seconds * 1000 + "ms"}) {
      assertThat(valueOrError(SettingTypes.duration(), text)).contains(duration);
    }
  }

  @Property
  void aKeyOfThePlatformThatIsNotKnownIsNamed(@ForAll @From("texts") String name) {
    String key = "talentport.peerland." + name;
    try {
      Map<String, String> settings = new HashMap<>();
      settings.put("talentport.peerland.app-id", "id");
      settings.put("talentport.peerland.app-secret", "secret");
      settings.put(key, MARKER);
      PeerlandSettingsSchema.SCHEMA.read(settings);
      assertThat(PeerlandSettingsSchema.SCHEMA.keys()).contains(key);
    } catch (ConfigurationException unknown) {
      String shown = key.replaceAll("(?s)[^A-Za-z0-9._-].*", "***");
      assertThat(unknown.getMessage())
          .startsWith(shown)
          .contains("talentport.peerland.app-id")
          .doesNotContain(MARKER);
    }
  }
}
