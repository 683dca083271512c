package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.RecruitingPlatforms;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitKey;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.port.ResumeIntake;
import io.talentport.sandbox.Sandbox;
import io.talentport.sandbox.SandboxOrganization;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who remembers a submit under a key in one process, where no ledger is shared. */
class SubmitOnceTenantsTest {

  private static final SubmitOptions ONCE = SubmitOptions.once(SubmitKey.of("message-1"));

  private final Sandbox sandbox = Sandbox.start();
  private final SandboxOrganization acme = sandbox.organization("acme");
  private final SandboxOrganization globex = sandbox.organization("globex");
  private final RecruitingPlatforms platforms = RecruitingPlatforms.create();
  private final Resume resume = FullResume.plain("job-1");

  @BeforeEach
  void put() {
    platforms.put("acme", acme.settings("feishu"));
    platforms.put("globex", globex.settings("feishu"));
  }

  @AfterEach
  void close() {
    platforms.close();
    sandbox.close();
  }

  private ResumeReceipt submitted(String tenant) {
    return platforms.platform(tenant).port(ResumeIntake.class).submit(resume, ONCE);
  }

  private static int people(SandboxOrganization organization) {
    return organization.seed().createdTalents().size();
  }

  @Test
  void aRotatedSecretForgetsNoSubmit() {
    ResumeReceipt first = submitted("acme");
    acme.rotateSecret("feishu");
    platforms.put("acme", acme.settings("feishu"));

    assertThat(submitted("acme")).isEqualTo(first);
    assertThat(people(acme)).isEqualTo(1);
  }

  @Test
  void tenantsOfOneApplicationAndOrganisationRememberTogether() {
    platforms.put("acme-too", acme.settings("feishu"));

    assertThat(submitted("acme-too")).isEqualTo(submitted("acme"));
    assertThat(people(acme)).isEqualTo(1);
  }

  @Test
  void theKeyOfAnotherOrganisationIsAnotherOne() {
    submitted("acme");
    submitted("globex");

    assertThat(people(acme)).isEqualTo(1);
    assertThat(people(globex)).isEqualTo(1);
  }

  @Test
  void aViewRemembersAsItsPlatformDoes() {
    ResumeReceipt first = submitted("acme");

    assertThat(
            platforms
                .platform("acme")
                .within(Duration.ofSeconds(20))
                .port(ResumeIntake.class)
                .submit(resume, ONCE))
        .isEqualTo(first);
    assertThat(people(acme)).isEqualTo(1);
  }
}
