package io.talentport.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SettingsFormTest {
  private static final String ODD = "it's a \"pass\\word\" $HOME";

  private final Map<String, String> settings = new LinkedHashMap<>();

  SettingsFormTest() {
    settings.put("talentport.feishu.base-url", "http://127.0.0.1:8080/gateway");
    settings.put("talentport.library.card", ODD);
    settings.put("talentport.feishu.app-id", "cli_1");
  }

  @Test
  void propertiesAreReadBackByJava() throws IOException {
    Properties read = new Properties();
    read.load(new StringReader(SettingsForm.PROPERTIES.write(settings)));

    assertThat(read).isEqualTo(settings);
  }

  @Test
  void aShellReadsTheValuesBack() throws IOException {
    assertThat(SettingsForm.SHELL.write(settings))
        .startsWith("export TALENTPORT_FEISHU_BASE_URL=http://127.0.0.1:8080/gateway\n");
    Process shell =
        new ProcessBuilder(
                "sh",
                "-c",
                SettingsForm.SHELL.write(settings) + "printf %s \"$TALENTPORT_LIBRARY_CARD\"")
            .start();

    assertThat(new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo(ODD);
  }

  @Test
  void yamlNestsWhatBelongsTogether() {
    assertThat(SettingsForm.YAML.write(settings))
        .isEqualTo(
            """
            talentport:
              feishu:
                app-id: "cli_1"
                base-url: "http://127.0.0.1:8080/gateway"
              library:
                card: "it's a \\"pass\\\\word\\" $HOME"
            """);
  }
}
