package io.talentport.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.MobileNumber;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void writesNothingToARealPlatformUnlessToldTo() {
    assertThat(Options.read(new SystemSettings(Map.of(), Map.of())).submitToReal()).isFalse();
    assertThat(fromEnvironment("TALENTPORT_QUICKSTART_SUBMIT", "true").submitToReal()).isTrue();
  }

  @Test
  void letsAPropertyOutrankTheEnvironmentUnlessItIsBlank() {
    Map<String, String> environment = Map.of("TALENTPORT_QUICKSTART_TARGET", "sandbox");

    assertThat(Options.read(new SystemSettings(Map.of(Options.TARGET, "auto"), environment)))
        .returns(false, Options::sandboxOnly);
    assertThat(Options.read(new SystemSettings(Map.of(Options.TARGET, " "), environment)))
        .returns(true, Options::sandboxOnly);
  }

  @Test
  void readsContactsOfAnyCountry() {
    Options options =
        fromEnvironment("TALENTPORT_QUICKSTART_MOBILES", "13900000001, +852 90000004");

    assertThat(options.mobiles())
        .containsExactly(MobileNumber.of("13900000001"), MobileNumber.of("852", "90000004"));
    assertThat(Samples.of(options, true))
        .returns(options.mobiles(), Samples::mobiles)
        .returns(options.emails(), Samples::emails);
  }

  @Test
  void looksUpNobodyThatMayExistOnARealPlatform() {
    Samples samples = Samples.of(Options.read(new SystemSettings(Map.of(), Map.of())), false);

    assertThat(samples.mobiles()).isEmpty();
    assertThat(samples.emails())
        .extracting(EmailAddress::value)
        .allMatch(e -> e.endsWith(".invalid"));
    assertThat(samples.jobs()).isEmpty();
  }

  @Test
  void refusesAMistypedOption() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fromEnvironment("TALENTPORT_QUICKSTART_SUMBIT", "true"))
        .withMessageContainingAll("TALENTPORT_QUICKSTART_SUMBIT", Options.SUBMIT);
  }

  @Test
  void refusesAWordItDoesNotKnow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fromEnvironment("TALENTPORT_QUICKSTART_SUBMIT", "yes"))
        .withMessageContainingAll(Options.SUBMIT, "false or true", "\"yes\"");
  }

  private static Options fromEnvironment(String name, String value) {
    return Options.read(new SystemSettings(Map.of(), Map.of(name, value)));
  }
}
