package com.example.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.Capability;
import io.talentport.core.port.Applications;
import io.talentport.core.port.Talents;
import io.talentport.sandbox.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A candidate's page: what the platform shows of somebody, or why it shows nothing. */
class CandidateTest extends HiringTest {

  private static final String TALENT = "7500000000000000901";
  private static final String PAGE = "/candidate?id=" + TALENT;

  @BeforeEach
  void storeACandidate() {
    sandbox
        .seed()
        .rows(
            "getTalent",
            """
            [{"talent_id": "7500000000000000901",
              "basic_info": {"name": "林示例", "mobile_number": "13900004321",
                "mobile_code": "86", "email": "lin@example.org", "age": 30, "gender": 2,
                "home_address": "example road 1", "birthday": 631123200,
                "create_time": "1750000000000", "update_time": "1760000000000"},
              "career_list": [{"company_name": "Sample Ltd", "title": "Analyst",
                "start_time": "2018-07", "end_time": "-"}],
              "internship_list": [{"company_name": "Trial Ltd", "title": "Trainee",
                "start_time": "2017-07", "end_time": "2017-09"}],
              "education_list": [{"school_name": "Example University", "degree": 11,
                "start_time": "2014-09", "end_time": "2018-06"}],
              "top_degree": 6,
              "resume_attachment_list": [{"id": "7400000000000000901", "name": "lin.pdf",
                "mime": "application/pdf", "create_time": "1750000000000"}],
              "talent_folder_ref_list_v2": [],
              "talent_pool_ref_list_v2": [{"id": "1", "name": {"zh_cn": "上海"}}]}]
            """)
        .rows(
            "listApplicationIds",
            """
            [{"id": "7700000000000000901", "job_id": "7600000000000000001",
              "talent_id": "7500000000000000901", "active_status": 1, "onboard_status": 1,
              "stage": {"id": "1", "zh_name": "面试", "en_name": "Interview", "type": 4},
              "create_time": "1772413200000", "modify_time": "1772586000000"}]
            """);
  }

  /** On a platform that shows nobody: its page says why, and nothing is sent. */
  private boolean isRefused() {
    if (platform.find(Talents.class).isPresent()) {
      return false;
    }
    sandbox.journal().clear();
    var page = Http.get(address + PAGE);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("id=\"no-profile\"", "id=\"no-applications\"")
        .doesNotContain("id=\"failure\"");
    assertThat(sandbox.journal().requests()).isEmpty();
    return true;
  }

  private String reason(Class<?> port) {
    return platform.capability(port).map(Capability::reason).orElseThrow();
  }

  @Test
  void aLookUpLeadsToTheCandidate() {
    Browser browser = browser("en");
    browser.go("/lookup");
    browser.type("mobile", "13900000001");
    browser.submit();
    String found = browser.text("match-1");
    browser.click("match-1");

    assertThat(browser.text("talent-id")).isEqualTo(found);
    browser.screenshot("candidate-found");
    if (isRefused()) {
      assertThat(browser.text("no-profile")).contains(reason(Talents.class));
      assertThat(browser.text("no-applications")).contains(reason(Applications.class));
    } else {
      assertThat(browser.firstColumn("applications")).hasSizeGreaterThan(2);
    }
  }

  @Test
  void theProfileAndTheApplicationsAreShownInClear() {
    if (isRefused()) {
      return;
    }
    Browser browser = browser("en");
    browser.go(PAGE);

    assertThat(browser.heading()).isEqualTo("林示例");
    assertThat(browser.text("mobile")).isEqualTo("+86 13900004321");
    assertThat(browser.text("email")).isEqualTo("lin@example.org");
    assertThat(browser.text("education")).isEqualTo("Bachelor");
    assertThat(browser.table("employments")).contains("2018-07 – Sample Ltd Analyst");
    assertThat(browser.table("internships")).contains("2017-07 – 2017-09 Trial Ltd Trainee");
    assertThat(browser.table("educations")).contains("2014-09 – 2018-06 Example University");
    assertThat(browser.firstColumn("documents")).containsExactly("lin.pdf");
    assertThat(browser.table("applications")).contains("Interview Running");
    assertThat(browser.html()).doesNotContain("example road 1", "??");
    browser.screenshot("candidate");
  }

  @Test
  void whatIsNotKnownIsNotShownAsNone() {
    if (isRefused()) {
      return;
    }
    Browser browser = browser("en");
    browser.go(PAGE);
    assertThat(browser.text("works-here")).isEqualTo("Not known");
    assertThat(browser.text("tags")).isEqualTo("Not known");
    assertThat(browser.text("folders")).isEqualTo("Not known");
    assertThat(browser.text("pools")).isEqualTo("Not known");

    browser.click("filed");
    assertThat(browser.text("tags")).as("the platform left it out").isEqualTo("Not known");
    assertThat(browser.text("folders")).as("an empty list").isEqualTo("None");
    assertThat(browser.text("pools")).isEqualTo("上海");
    browser.screenshot("candidate-filed");
  }

  @Test
  void aChineseBrowserGetsAChinesePage() {
    Browser browser = browser("zh-CN");
    browser.go(PAGE);
    browser.screenshot("candidate-zh");
    if (isRefused()) {
      assertThat(browser.heading()).isEqualTo("候选人");
      return;
    }

    assertThat(browser.table("applications")).contains("面试 进行中");
    browser.click("filed");
    assertThat(browser.text("tags")).isEqualTo("未知");
    assertThat(browser.text("folders")).isEqualTo("无");
    assertThat(browser.text("pools")).isEqualTo("上海");
    assertThat(browser.html()).doesNotContain("??");
  }

  @Test
  void theProfileIsShownThoughTheApplicationsCannotBeRead() {
    if (isRefused()) {
      return;
    }
    sandbox.faults().next("listApplicationIds", Fault.status(403));
    Browser browser = browser("en");
    browser.go(PAGE);

    assertThat(browser.heading()).isEqualTo("林示例");
    assertThat(browser.text("failure")).startsWith("The application lacks a permission");
    assertThat(browser.has("none-applied")).isFalse();
    browser.screenshot("candidate-without-applications");
  }

  @Test
  void manyApplicationsAreShownPageByPage() {
    if (isRefused()) {
      return;
    }
    for (int number = 10; number < 22; number++) {
      sandbox
          .seed()
          .rows(
              "listApplicationIds",
              "[{\"id\": \"77000000000000010" + number + "\", \"talent_id\": \"" + TALENT + "\"}]");
    }
    Browser browser = browser("en");
    browser.go(PAGE);

    assertThat(browser.firstColumn("applications")).hasSize(10);
    browser.click("next");
    assertThat(browser.firstColumn("applications")).hasSize(3);
    assertThat(browser.table("applications")).contains("Not known – –");
    assertThat(browser.has("next")).isFalse();
  }

  @Test
  void nobodyIsNotFound() {
    if (isRefused()) {
      return;
    }
    var page = Http.get(address + "/candidate?id=7500000000000000999");

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("That does not exist");
  }

  @Test
  void noCacheKeepsAPerson() {
    assertThat(Http.get(address + PAGE).headers().firstValue("Cache-Control")).contains("no-store");
  }
}
