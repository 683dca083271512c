package io.talentport.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** These tests run with the oldest Jacksons, and again with the newest. */
class LibrariesTest {

  @Test
  void theJacksonsAreThoseOfThisRun() {
    assertThat(com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION)
        .hasToString(System.getProperty("expected.jackson2"));
    assertThat(tools.jackson.databind.cfg.PackageVersion.VERSION)
        .hasToString(System.getProperty("expected.jackson3"));
  }
}
