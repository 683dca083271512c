package io.talentport.spring.boot.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.RecruitingPlatforms;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.RecordedRequest;
import io.talentport.sandbox.Sandbox;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** The starter's auto-configuration takes the sandbox of the test, for tenants too. */
@SpringBootTest(
    classes = ConnectedApplicationTest.Application.class,
    properties = {
      "talentport.platform=feishu",
      "talentport.tenants.acme.dingtalk.max-attempts=1",
      "talentport.tenants.globex.dingtalk.max-attempts=1"
    })
@AutoConfigureSandbox(resumes = 8)
@TestConstructor(autowireMode = AutowireMode.ALL)
class ConnectedApplicationTest {

  @EnableAutoConfiguration
  static class Application {}

  private final Sandbox sandbox;
  private final TalentLookup lookup;
  private final RecruitingPlatforms tenants;

  ConnectedApplicationTest(Sandbox sandbox, TalentLookup lookup, RecruitingPlatforms tenants) {
    this.sandbox = sandbox;
    this.lookup = lookup;
    this.tenants = tenants;
  }

  @Test
  void theApplicationCallsTheSandboxWithoutAPropertyOfItsOwn() {
    assertThat(
            lookup.find(TalentQuery.builder().addMobiles(MobileNumber.of("13900000001")).build()))
        .hasSize(1);
    assertThat(sandbox.journal().count("batchGetTalentIds")).isEqualTo(1);
  }

  @Test
  void eachTenantIsAnOrganizationOfTheSandbox() {
    sandbox.organization("acme").seed().resumes(3);

    assertThat(recordsOf("acme")).isEqualTo(3);
    assertThat(recordsOf("globex")).isEqualTo(8);
    assertThat(sandbox.journal().requests("listResumeRecords"))
        .extracting(RecordedRequest::organization)
        .containsExactly("acme", "globex");
  }

  @Test
  void theDataOfTenantsIsResetToo() {
    assertThat(recordsOf("acme")).isEqualTo(8);
    sandbox.organization("acme").seed().resumes(2);
  }

  private long recordsOf(String tenant) {
    return tenants.platform(tenant).port(ResumeRecords.class).list(PageRequest.first()).stream()
        .count();
  }
}
