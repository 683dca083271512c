package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.talentport.adapter.tck.EverythingLogged;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.DocumentStream;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.StoredDocument;
import io.talentport.core.model.TalentId;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.Talents;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.RecordedRequest;
import io.talentport.sandbox.Sandbox;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stored document is read as it is, as a whole, and from nowhere else. */
class StoredDocumentTest {

  private static final String LINK = "getAttachment";
  private static final String DOWNLOAD = "downloadAttachment";

  private final Sandbox sandbox = Sandbox.start();
  private final RecruitingPlatform platform =
      Feishu.connect(FeishuSettingsSchema.SCHEMA.read(sandbox.settings("feishu")));
  private final Talents talents = platform.port(Talents.class);
  private final StoredDocument document = talents.document(ProfiledTalent.DOCUMENT);

  @BeforeEach
  void store() {
    ProfiledTalent.seed(sandbox.seed());
  }

  @AfterEach
  void stop() {
    platform.close();
    sandbox.close();
  }

  private static byte[] read(StoredDocument document) {
    try (DocumentStream content = document.open()) {
      return content.readAllBytes();
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private long sent(String operation) {
    return sandbox.journal().requests().stream()
        .filter(request -> request.operation().equals(operation))
        .count();
  }

  @Test
  void sendsNothingBeforeItIsRead() {
    assertThat(document.id()).isEqualTo(ProfiledTalent.DOCUMENT);
    assertThat(sandbox.journal().requests()).isEmpty();
  }

  @Test
  void readsTheDocumentByteForByteWithoutAToken() {
    assertThat(read(document)).isEqualTo(ProfiledTalent.CONTENT);
    RecordedRequest download =
        sandbox.journal().requests().stream()
            .filter(request -> request.operation().equals(DOWNLOAD))
            .findFirst()
            .orElseThrow();
    assertThat(download.header("Authorization")).isEmpty();
    assertThat(download.header("Cookie")).isEmpty();
  }

  @Test
  void saysWhatTheDocumentIs() {
    try (DocumentStream content = document.open()) {
      assertThat(content.document().name()).contains("marker-cv.pdf");
      assertThat(content.document().mediaType()).contains("application/pdf");
      assertThat(content.document().createdAt()).isPresent();
      assertThat(content.size()).hasValue(ProfiledTalent.CONTENT.length);
    }
    assertThat(document.describe().name()).contains("marker-cv.pdf");
  }

  @Test
  void givesBackWhatWasSubmitted() {
    byte[] large = new byte[3_000_000];
    Arrays.fill(large, (byte) 7);
    TalentId id =
        platform
            .port(ResumeIntake.class)
            .submit(
                Resume.builder()
                    .from(FullResume.plain())
                    .file(ResumeFile.ofBytes("lin.txt", large))
                    .build())
            .talentId()
            .orElseThrow();

    StoredDocument stored = talents.document(talents.get(id).documents().get(0).id());

    assertThat(read(stored)).isEqualTo(large);
  }

  @Test
  void canBeSubmittedAgain() {
    int size = ProfiledTalent.CONTENT.length;
    platform
        .port(ResumeIntake.class)
        .submit(
            Resume.builder()
                .from(FullResume.plain())
                .file(ResumeFile.ofStream("cv.pdf", size, document))
                .build());

    assertThat(sandbox.seed().attachments())
        .singleElement()
        .satisfies(uploaded -> assertThat(uploaded.size()).isEqualTo(size));
  }

  @Test
  void refusesADocumentOverTheCallersLimit() {
    long most = ProfiledTalent.CONTENT.length - 1L;
    for (Fault fault : new Fault[] {null, Fault.chunked()}) {
      if (fault != null) {
        sandbox.faults().next(DOWNLOAD, fault);
      }
      assertThatExceptionOfType(InvalidRequestException.class)
          .isThrownBy(() -> read(talents.document(ProfiledTalent.DOCUMENT, most)))
          .withMessageContaining("mostBytes")
          .withMessageContaining(String.valueOf(most));
    }
    assertThat(read(talents.document(ProfiledTalent.DOCUMENT, most + 1))).hasSize((int) most + 1);
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> talents.document(ProfiledTalent.DOCUMENT, 0));
  }

  @Test
  void asksForAnotherAddressOnceIfTheFirstHasEnded() {
    sandbox.faults().next(DOWNLOAD, Fault.status(403, "text/plain", "expired"));

    assertThat(read(document)).isEqualTo(ProfiledTalent.CONTENT);
    assertThat(sent(LINK)).isEqualTo(2);

    sandbox.faults().always(DOWNLOAD, Fault.status(404, "text/plain", "expired"));
    assertThatExceptionOfType(PlatformUnavailableException.class)
        .isThrownBy(() -> read(document))
        .withMessageContaining("HTTP 404");
    assertThat(sent(LINK)).isEqualTo(4);
  }

  @Test
  void takesAWebPageForNoDocument() {
    sandbox
        .faults()
        .always(DOWNLOAD, Fault.status(200, "text/html", "<!DOCTYPE html><title>Sign in</title>"));

    assertThatExceptionOfType(PlatformUnavailableException.class)
        .isThrownBy(() -> read(document))
        .withMessageContaining("web page");
  }

  @Test
  void takesARefusalInJsonForNoDocument() {
    sandbox.faults().always(DOWNLOAD, Fault.status(200, "application/json", "{\"code\":99991663}"));

    assertThatExceptionOfType(PlatformUnavailableException.class)
        .isThrownBy(() -> read(document))
        .withMessageContaining("JSON");
    assertThat(sent(LINK)).isEqualTo(2);
  }

  /** A value of another kind costs its field, and seconds are no time in milliseconds. */
  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "1760000000", "0"})
  void readsADocumentWhoseTimeIsOdd(String time) {
    sandbox.faults().always(LINK, Fault.replaceJson("/data/attachment/create_time", time));

    assertThat(document.describe().createdAt()).isEmpty();
    assertThat(read(document)).isEqualTo(ProfiledTalent.CONTENT);
  }

  @Test
  void followsNoRedirection() {
    sandbox.faults().next(DOWNLOAD, Fault.status(302, "text/plain", "elsewhere"));

    assertThatExceptionOfType(PlatformUnavailableException.class)
        .isThrownBy(() -> read(document))
        .withMessageContaining("redirects");
    assertThat(sent(LINK)).isEqualTo(1);
  }

  @Test
  void takesNoCutOffDocumentForAShortOne() {
    sandbox.faults().next(DOWNLOAD, Fault.resetMidBody());

    assertThatExceptionOfType(PlatformUnavailableException.class)
        .isThrownBy(() -> read(document))
        .withMessageContaining("cut off");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://files.example.com/marker-link",
        "https://10.0.0.7/marker-link",
        "https://169.254.169.254/marker-link",
        "https://[::1]/marker-link",
        "https://[fd00::8]/marker-link",
        "https://user@files.example.com/marker-link",
        "file:///etc/marker-link",
        "marker-link"
      })
  void fetchesNothingFromAPrivateOrPlainAddress(String address) {
    sandbox.faults().next(LINK, Fault.replaceJson("/data/attachment/url", address));

    assertThatExceptionOfType(MalformedResponseException.class)
        .isThrownBy(() -> read(document))
        .withMessageNotContaining("marker");
    assertThat(sent(DOWNLOAD)).isZero();
  }

  @Test
  void showsNeitherAddressNorNameNorContent() {
    sandbox.faults().next(DOWNLOAD, Fault.resetMidBody());
    RecruitingException failure =
        catchThrowableOfType(RecruitingException.class, () -> read(document));
    try (DocumentStream content = document.open()) {
      assertThat(document + " " + content + " " + content.document() + failure)
          .doesNotContain("marker", "/hire/file/blob");
    }
    assertThat(EverythingLogged.text()).doesNotContain("marker-cv", "/hire/file/blob");
  }

  @Test
  void readsNothingMoreOnceThePlatformIsClosed() {
    DocumentStream content = document.open();
    platform.close();

    assertThatExceptionOfType(ConfigurationException.class).isThrownBy(document::open);
    content.close();
    assertThatExceptionOfType(IOException.class).isThrownBy(content::read);
  }
}
