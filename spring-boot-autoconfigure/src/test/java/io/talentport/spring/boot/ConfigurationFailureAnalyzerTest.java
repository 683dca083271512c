package io.talentport.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** How a failure of the configuration is shown. */
class ConfigurationFailureAnalyzerTest {

  private final StandardEnvironment environment = new StandardEnvironment();

  private FailureAnalysis analysis(String problem, String remedy) {
    return new ConfigurationFailureAnalyzer(environment)
        .analyze(
            new IllegalStateException(
                "bean",
                new ConfigurationException(ErrorDetails.of(problem).remedy(remedy).build())));
  }

  @Test
  void aLibraryThatDoesNotFitIsNamedWithTheVersionsFoundAndNeeded() {
    FailureAnalysis analysis =
        analysis(
            "A library on the class path does not fit the adapter: httpclient5-5.2.jar is version"
                + " 5.2, needed is 5.4 or later",
            "Raise it.");

    assertThat(analysis.getDescription())
        .isEqualTo(
            "Talentport cannot start: A library on the class path does not fit the adapter:"
                + " httpclient5-5.2.jar is version 5.2, needed is 5.4 or later.");
    assertThat(analysis.getAction()).isEqualTo("Raise it.");
  }

  @Test
  void ofSeveralPropertiesThatANameContainsTheLongestIsMeant() {
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "test",
                Map.of("talentport.feishu.proxy", "1", "talentport.feishu.proxy-user", "2")));

    assertThat(analysis("talentport.feishu.proxy-user needs a proxy", "").getDescription())
        .contains("Property: talentport.feishu.proxy-user\n");
  }

  @Test
  void otherFailuresAreLeftToOthers() {
    assertThat(
            new ConfigurationFailureAnalyzer(environment)
                .analyze(new IllegalStateException("other")))
        .isNull();
  }
}
