package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeChannel;
import io.talentport.sandbox.data.ResumeSourceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeSourceByNameTest {

  private final Resume resume =
      Resume.builder().from(FullResume.plain()).channel(ResumeChannel.LAGOU).build();

  @ParameterizedTest
  @ValueSource(strings = {"拉勾", "Lagou"})
  void findsASourceByEitherNameAndAsksOnce(String name) {
    try (OnSandbox feishu = new OnSandbox("resume-source-names", "lagou=" + name)) {
      assertThat(feishu.intake().submit(resume).notCarried()).isEmpty();
      feishu.sandbox.seed().clear();
      feishu.sandbox.seed().resumeSource(source("6990000000000000001", "拉勾"));
      feishu.intake().submit(resume);

      assertThat(feishu.sandbox.seed().createdTalents())
          .allSatisfy(
              talent ->
                  assertThat(talent.at("/resume_source_id").asString())
                      .isEqualTo("6990000000000000001"));
      assertThat(feishu.sandbox.journal().count("listResumeSources")).isEqualTo(1);
    }
  }

  /** The third exists, but is inactive. */
  @ParameterizedTest
  @ValueSource(strings = {"nowhere", "lagou", "猎聘"})
  void failsBeforeAnyWriteWhereNoSourceHasTheName(String name) {
    try (OnSandbox feishu = new OnSandbox("resume-source-names", "lagou=" + name)) {
      assertThatExceptionOfType(ConfigurationException.class)
          .isThrownBy(() -> feishu.intake().submit(resume))
          .withMessageContaining("resume-source-names")
          .withMessageContaining("No active Feishu résumé source is named \"" + name + "\"");
      assertThat(feishu.sandbox.seed().attachments()).isEmpty();
      assertThat(feishu.created()).isZero();
    }
  }

  @Test
  void failsBeforeAnyWriteWhereTwoSourcesHaveTheName() {
    try (OnSandbox feishu = new OnSandbox("resume-source-names", "lagou=拉勾")) {
      feishu.sandbox.seed().resumeSource(source("7", "拉勾"));

      assertThatExceptionOfType(ConfigurationException.class)
          .isThrownBy(() -> feishu.intake().submit(resume))
          .withMessageContaining("2 active Feishu résumé sources are named");
      assertThat(feishu.sandbox.seed().attachments()).isEmpty();
    }
  }

  private static ResumeSourceData source(String id, String name) {
    return new ResumeSourceData(id, name, "x", 1, "10003");
  }
}
