package io.talentport.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConnectionSettingsTest {

  @Test
  void whatIsNotSetHasItsDocumentedDefault() {
    ConnectionSettings defaults = Optional::empty;

    assertThat(defaults.connectTimeout()).isEqualTo(Duration.ofSeconds(5));
    assertThat(defaults.readTimeout()).isEqualTo(Duration.ofSeconds(20));
    assertThat(defaults.callDeadline()).isEqualTo(Duration.ofSeconds(60));
    assertThat(defaults.maxAttempts()).isEqualTo(3);
    assertThat(defaults.quotaShare()).isEqualTo(1);
    assertThat(defaults.strictRecords()).isFalse();
    assertThat(defaults.maxBodyBytes()).isEqualTo(16_777_216);
    assertThat(defaults.proxy()).isEmpty();
  }
}
