package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.PermissionDeniedException;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeSources;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.Sandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever lacks a permission is told which one, by the platform or else by its pages. */
class MissingScopesTest {

  private static final String SOURCES = "listResumeSources";

  private final Sandbox sandbox = Sandbox.start();
  private final RecruitingPlatform platform =
      Feishu.connect(FeishuSettingsSchema.SCHEMA.read(sandbox.settings("feishu")));

  @AfterEach
  void stop() {
    platform.close();
    sandbox.close();
  }

  private void list() {
    assertThat(platform.port(ResumeSources.class).list(PageRequest.first())).isNotEmpty();
  }

  @Test
  void thePlatformsOwnWordsCount() {
    sandbox
        .faults()
        .next(
            SOURCES,
            Fault.status(
                400,
                "application/json",
                "{\"code\":99991672,\"msg\":\"Access denied\",\"error\":{\"permission_violations\":"
                    + "[{\"type\":\"action_privilege_required\",\"subject\":\"hire:new\"}]}}"));

    assertThatExceptionOfType(PermissionDeniedException.class)
        .isThrownBy(this::list)
        .withMessageContaining("hire:new")
        .satisfies(refusal -> assertThat(refusal.scopes()).containsExactly("hire:new"));
  }

  @Test
  void elseTheSpecificationTellsTheScopesOfTheOperation() {
    sandbox
        .faults()
        .next(
            SOURCES,
            Fault.status(400, "application/json", "{\"code\":99991672,\"msg\":\"Access denied\"}"));

    assertThatExceptionOfType(PermissionDeniedException.class)
        .isThrownBy(this::list)
        .withMessageContaining("hire:talent:readonly or hire:talent")
        .satisfies(
            refusal ->
                assertThat(refusal.scopes())
                    .containsExactly("hire:talent:readonly", "hire:talent"));
  }
}
