package com.example.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.port.Ports;
import io.talentport.sandbox.data.AttachmentData;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a recruiter does, in a browser. */
class MainWayTest extends HiringTest {

  private static final String NAME = "Lin Xia";
  private static final String MOBILE = "13900004321";
  private static final String EMAIL = "lin.xia@example.org";
  private static final String PDF = "lin-xia.pdf";

  @Test
  void aResumeWithItsPdfIsSubmittedAndItsPersonFound() throws URISyntaxException {
    Browser browser = browser("en");
    browser.go("/");
    browser.click("nav-submit");
    browser.screenshot("submit");
    browser.type("name", NAME);
    browser.type("mobile", MOBILE);
    browser.type("email", EMAIL);
    if (browser.has("document")) {
      browser.type("document", file().toString());
    } else {
      browser.type("documentAddress", "https://example.org/files/" + PDF);
    }
    browser.submit();

    assertThat(browser.heading()).isEqualTo("Submitted");
    assertThat(browser.text("done"))
        .containsIgnoringCase(NAME)
        .containsIgnoringCase(platform.id().value());
    assertThat(browser.text("not-carried")).doesNotContain("file");
    assertThat(received()).contains(PDF);
    browser.screenshot("submitted");

    browser.click("nav-lookup");
    browser.screenshot("lookup");
    browser.type("mobile", MOBILE);
    if (browser.isEnabled("email")) {
      browser.type("email", EMAIL);
    }
    browser.submit();

    assertThat(browser.firstColumn("matches")).hasSize(1);
    browser.screenshot("found");
  }

  private static Path file() throws URISyntaxException {
    URL pdf = MainWayTest.class.getResource("/" + PDF);
    return Path.of(pdf.toURI());
  }

  /** The documents that the platform has: uploaded ones by their names, others by the address. */
  private String received() {
    return sandbox.seed().attachments().stream().map(AttachmentData::name).toList()
        + " "
        + sandbox.seed().submittedResumes();
  }

  @Test
  void aFormThatIsSentTwiceIsOneResume() {
    Map<String, String> form =
        Map.of("key", "form-1", "name", NAME, "mobile", MOBILE, "email", EMAIL, "channel", "other");

    HttpResponse<String> first = Http.post(address + "/submit", form, "", new byte[0]);
    int requests = sandbox.journal().requests().size();
    HttpResponse<String> second = Http.post(address + "/submit", form, "", new byte[0]);

    assertThat(List.of(first.statusCode(), second.statusCode())).containsExactly(302, 302);
    assertThat(requests).isPositive();
    assertThat(sandbox.journal().requests()).hasSize(requests);
  }

  @Test
  void eachFormHasAKeyOfItsOwn() {
    String first = Http.get(address + "/submit").body();
    String second = Http.get(address + "/submit").body();

    assertThat(first).containsPattern("name=\"key\" value=\"[0-9a-f-]{36}\"");
    assertThat(second).isNotEqualTo(first);
  }

  @Test
  void somebodyUnknownIsNotFound() {
    Browser browser = browser("en");
    browser.go("/lookup");
    browser.type("mobile", "13900009999");
    browser.submit();

    assertThat(browser.text("nobody")).isEqualTo("Nobody was found.");
  }

  @Test
  void theListGoesOnUntilItsEnd() {
    for (int talent = 0; talent < RECORDS; talent++) {
      sandbox
          .seed()
          .talent("80" + talent, "86", "139000100" + (10 + talent), null, null, null, null);
    }
    Browser browser = browser("en");
    List<List<String>> pages = new ArrayList<>();
    browser.go("/resumes");
    browser.screenshot("resumes");
    pages.add(browser.firstColumn("resumes"));
    while (browser.has("next")) {
      browser.click("next");
      pages.add(browser.firstColumn("resumes"));
    }
    browser.screenshot("resumes-last-page");

    assertThat(pages).hasSize(3);
    assertThat(pages.stream().flatMap(List::stream))
        .hasSizeGreaterThanOrEqualTo(RECORDS)
        .doesNotHaveDuplicates();
    browser.click("first");
    assertThat(browser.firstColumn("resumes")).isEqualTo(pages.get(0));
  }

  @Test
  void thePlatformsCapabilitiesAreShown() {
    Browser browser = browser("en");
    browser.go("/platform");

    assertThat(browser.firstColumn("capabilities")).hasSameSizeAs(Ports.all());
    browser.screenshot("platform");
    assertThat(sandbox.journal().requests()).isEmpty();
  }

  @Test
  void aChineseBrowserGetsChinesePages() {
    Browser browser = browser("zh-CN");
    for (String page : List.of("resumes", "submit", "lookup", "platform")) {
      browser.go("/" + page);
      assertThat(browser.heading()).matches("\\p{IsHan}+");
      browser.screenshot(page + "-zh");
    }
  }

  @Test
  void everyLimitOfThePlatformHasChineseWords() {
    Browser browser = browser("zh-CN");
    browser.go("/platform");

    assertThat(browser.items("capabilities"))
        .isNotEmpty()
        .allSatisfy(limit -> assertThat(limit).matches("(?s).*\\p{IsHan}.*"));
  }

  @Test
  void everyFieldHasALabel() {
    Browser browser = browser("en");
    for (String page : List.of("/submit", "/lookup")) {
      browser.go(page);
      assertThat(browser.unlabelled()).isEmpty();
    }
  }
}
