package io.talentport.sandbox;

import static io.talentport.sandbox.LoopbackClient.RESUME_LIST;
import static io.talentport.sandbox.LoopbackClient.SOURCES;
import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.sandbox.data.CandidateData;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The page in a browser, where one is installed; {@link PageTest} asks what it asks without one.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class PageInBrowserTest {
  private static final String LIST = "{\"biz_code\":\"ddats\",\"size\":1}";
  private static final String HTML = "<img src=x onerror=document.title=1>";

  private Chromium browser;
  private Sandbox sandbox;
  private LoopbackClient client;

  @BeforeAll
  void startBrowser() {
    Optional<File> program = Chromium.installed();
    Assumptions.assumeTrue(
        program.isPresent(), "no chromium on the PATH: the page is not tried in a browser");
    browser = new Chromium(program.orElseThrow());
  }

  @AfterAll
  void stopBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void start() {
    sandbox = Sandbox.start();
    client = new LoopbackClient(sandbox);
    browser.speaks("en-GB");
    browser.hasSize(1280, 860);
    browser.prefers("light");
    browser.complaints();
    browser.open(sandbox.page());
    browser.until("document.getElementById('state').dataset.state === 'live'");
  }

  @AfterEach
  void stop() {
    browser.open(URI.create("about:blank"));
    sandbox.close();
  }

  @Test
  void requestsAppearAsTheyComeAndTheirDetailsAreMasked() throws IOException {
    String token = client.dingTalkToken();
    client.post(RESUME_LIST + "?access_token=" + token, LIST);
    browser.until("document.querySelectorAll('#request-table tbody tr').length === 2");
    client.post(RESUME_LIST + "?access_token=nobodys", LIST);
    browser.until("document.querySelectorAll('#request-table tbody tr').length === 3");

    assertThat(browser.text("#request-table tbody tr"))
        .contains("POST", "listResumeRecords", "40014");
    browser.click("#request-table tbody tr:nth-child(2) button");
    browser.until("document.getElementById('details').open");

    assertThat(browser.text("#details"))
        .contains("access_token: ***", "ddats")
        .doesNotContain(token);
    assertThat(browser.complaints()).isEmpty();
    assertThat(sandbox.journal().counts()).doesNotContainKey("unknown");
  }

  @Test
  void aFaultIsSwitchedOnAndOff() throws IOException {
    browser.click("#tab-faults");
    browser.until("document.getElementById('fault-operation').options.length > 10");
    browser.choose("fault-operation", "listResumeSources");
    browser.choose("fault-kind", "status");
    browser.choose("fault-times", "always");
    browser.click("#fault-form button");
    browser.until("document.querySelectorAll('#fault-list li').length === 1");
    assertThat(browser.text("#fault-list")).contains("listResumeSources", "status 503");
    assertThat(client.feishuGet(SOURCES).statusCode()).isEqualTo(503);

    browser.click("#fault-list button");
    browser.until("document.querySelectorAll('#fault-list li').length === 0");
    assertThat(client.feishuGet(SOURCES).statusCode()).isEqualTo(200);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aRefusedFaultIsExplained() {
    browser.click("#tab-faults");
    browser.until("document.getElementById('fault-operation').options.length > 10");
    browser.choose("fault-kind", "latency");
    browser.value("document.getElementsByName('duration')[0].value = 'soon'");
    browser.click("#fault-form button");
    browser.until("document.getElementById('fault-error').textContent.includes('ISO-8601')");
  }

  @Test
  void whatPeopleEnteredIsShownAsText() {
    sandbox.seed().candidate(new CandidateData("candidate-html", HTML, "13900000099"));
    browser.click("#tab-stored");
    browser.until("document.getElementById('collections').innerText.includes('candidate-html')");

    assertThat(browser.text("#collections")).contains(HTML);
    assertThat(browser.value("document.querySelectorAll('main img').length").asInt()).isZero();
    assertThat(browser.value("document.title").asString()).isEqualTo("Talentport sandbox");
  }

  @Test
  void settingsCanBeCopied() {
    browser.click("#tab-settings");
    browser.until("document.querySelectorAll('#setting-forms pre').length === 3");

    sandbox
        .settings()
        .values()
        .forEach(value -> assertThat(browser.text("#settings-shell")).contains(value));
    assertThat(browser.text("#settings-yaml")).startsWith("talentport:\n  dingtalk:\n    ");
  }

  @Test
  void tabsAreReachedByTheKeyboard() {
    browser.value("document.getElementById('tab-requests').focus()");
    browser.press("ArrowRight");
    browser.until("document.activeElement.id === 'tab-stored'");
    browser.until("document.getElementById('stored').checkVisibility()");
    assertThat(browser.value("document.activeElement.getAttribute('aria-selected')").asString())
        .isEqualTo("true");
  }

  @Test
  void everyFieldHasAName() {
    browser.click("#tab-faults");
    browser.until("document.getElementById('fault-operation').options.length > 10");
    String unnamed =
        "[...document.querySelectorAll('select, input, button, [role=region]')]"
            + ".filter(e => !(e.labels?.length || e.getAttribute('aria-label') || e.innerText.trim()))"
            + ".filter(e => e.checkVisibility()).map(e => e.outerHTML).join()";
    assertThat(browser.value(unnamed).asString()).isEmpty();
  }

  @Test
  void aClosedSandboxIsToldAndNotKeptOpen() {
    sandbox.close();
    browser.until("document.getElementById('state').dataset.state === 'stopped'");
    assertThat(browser.text("#state")).contains("stopped");
  }

  @ParameterizedTest
  @CsvSource({
    "desktop-en, 1280, light, en-US",
    "desktop-zh-dark, 1280, dark, zh-CN",
    "phone-zh, 400, light, zh-CN",
    "phone-en-dark, 400, dark, en-US"
  })
  void everyViewFitsTheScreen(String name, int width, String colours, String language)
      throws IOException {
    sandbox.faults().always("listJobs", Fault.status(503));
    sandbox.faults().times("importCandidateByResume", 2, Fault.dropAfterExecution());
    String call = LoopbackClient.RESUME_ADD + "?access_token=" + client.dingTalkToken();
    client.post(call, VendorExamples.resumeAdd());
    client.feishuGet("/open-apis/hire/v1/jobs");
    client.feishuGet(SOURCES + "?page_size=5");
    client.post(LoopbackClient.RESUME_LIST + "?access_token=nobodys", LIST);
    browser.speaks(language);
    browser.hasSize(width, 860);
    browser.prefers(colours);
    browser.open(sandbox.page());
    for (String view : new String[] {"requests", "stored", "faults", "settings"}) {
      browser.click("#tab-" + view);
      browser.until(
          "document.querySelector('#request-table tr, #collections table, #fault-list li, #setting-forms pre')"
              + " && document.querySelector('#%s tr, #%s li, #%s pre')"
                  .formatted(view, view, view));
      assertThat(browser.value("document.documentElement.scrollWidth").asInt())
          .as(view)
          .isLessThanOrEqualTo(width);
      browser.screenshot("page-" + name + "-" + view);
    }
    browser.click("#tab-stored");
    browser.click("#collections button");
    browser.until("document.getElementById('details').open");
    browser.screenshot("page-" + name + "-details");
    assertThat(browser.text("h1"))
        .isEqualTo(language.startsWith("zh") ? "Talentport 沙箱" : "Talentport sandbox");
    assertThat(browser.complaints()).isEmpty();
  }
}
