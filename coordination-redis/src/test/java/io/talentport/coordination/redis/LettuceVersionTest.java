package io.talentport.coordination.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.LettuceVersion;
import org.junit.jupiter.api.Test;

class LettuceVersionTest {

  @Test
  void testsRunWithTheVersionThatTheyAreSaidToRunWith() {
    assertThat(LettuceVersion.getVersion())
        .startsWith(System.getProperty("expected.lettuce") + "/");
  }
}
