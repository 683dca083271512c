package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.RecruitingPlatforms;
import io.talentport.core.error.AuthenticationFailedException;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.model.DocumentStream;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.StoredDocument;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.ResumeSources;
import io.talentport.core.port.Talents;
import io.talentport.sandbox.RecordedRequest;
import io.talentport.sandbox.Sandbox;
import io.talentport.sandbox.SandboxOrganization;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two organisations of Feishu as tenants of one application. */
class TenantsTest {

  private static final String TOKENS = "getTenantAccessToken";
  private static final String SOURCES = "listResumeSources";
  private static final String TALENTS = "listTalents";

  private final Sandbox sandbox = Sandbox.start();
  private final SandboxOrganization acme = sandbox.organization("acme");
  private final SandboxOrganization globex = sandbox.organization("globex");
  private final RecruitingPlatforms platforms = RecruitingPlatforms.create();

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

  private void listSources(String tenant) {
    assertThat(platforms.platform(tenant).port(ResumeSources.class).list(PageRequest.first()))
        .isNotEmpty();
  }

  private Set<String> distinct(
      String operation, String organization, Function<RecordedRequest, String> value) {
    return sandbox.journal().requests(operation).stream()
        .filter(request -> request.organization().equals(organization))
        .map(value)
        .collect(Collectors.toSet());
  }

  private static String token(RecordedRequest request) {
    return request.header("Authorization").orElseThrow();
  }

  @Test
  void noTenantIsGivenTheTokenOfAnother() {
    for (int turn = 0; turn < 3; turn++) {
      listSources("acme");
      listSources("globex");
    }

    Set<String> acmes = distinct(SOURCES, "acme", TenantsTest::token);
    Set<String> globexes = distinct(SOURCES, "globex", TenantsTest::token);
    assertThat(acmes).hasSize(1).doesNotContainAnyElementsOf(globexes);
    assertThat(globexes).hasSize(1);
    assertThat(sandbox.journal().count(TOKENS)).isEqualTo(2);
  }

  @Test
  void tenantsUseTheSameConnections() {
    listSources("acme");
    listSources("globex");
    sandbox.journal().clear();

    listSources("acme");
    listSources("globex");

    assertThat(distinct(SOURCES, "acme", RecordedRequest::connection))
        .hasSize(1)
        .isEqualTo(distinct(SOURCES, "globex", RecordedRequest::connection));
  }

  @Test
  void aTenantWithAWrongSecretStopsNoOther() {
    Map<String, String> wrong = new HashMap<>(acme.settings("feishu"));
    wrong.put("talentport.feishu.app-secret", "wrong");
    platforms.put("acme", wrong);

    assertThatExceptionOfType(AuthenticationFailedException.class)
        .isThrownBy(() -> listSources("acme"));
    listSources("globex");
  }

  @Test
  void aRotatedSecretTakesEffectWhileAListingIsUnderWay() {
    int people = acme.seed().talents().size();
    ResumeRecords records = platforms.platform("acme").port(ResumeRecords.class);
    Paged<ResumeRecord> listing = records.list(PageRequest.first().size(1));
    Iterator<Page<ResumeRecord>> underWay = listing.pages().iterator();
    assertThat(underWay.next().items()).hasSize(1);

    acme.rotateSecret("feishu");
    platforms.put("acme", acme.settings("feishu"));

    assertThat(underWay.next().items()).hasSize(1);
    assertThat(sandbox.journal().count(TOKENS)).isEqualTo(1);
    assertThat(records.list(PageRequest.first()).stream()).hasSize(people);
    assertThat(listing.stream()).hasSize(people);
    assertThat(sandbox.journal().requests(TOKENS))
        .hasSize(2)
        .extracting(RecordedRequest::body)
        .doesNotHaveDuplicates();
    List<RecordedRequest> refused =
        sandbox.journal().requests(TALENTS).stream()
            .filter(request -> request.status() != 200)
            .toList();
    assertThat(refused).isEmpty();
  }

  /** A document may be kept and opened later, also behind a change of its tenant. */
  @Test
  void aKeptDocumentIsOpenedOnTheConnectionThatItsTenantHasThen() throws IOException {
    ProfiledTalent.seed(acme.seed());
    StoredDocument document =
        platforms.platform("acme").port(Talents.class).document(ProfiledTalent.DOCUMENT);
    assertThat(document.describe().mediaType()).isPresent();

    acme.rotateSecret("feishu");
    acme.revokeTokens();
    platforms.put("acme", acme.settings("feishu"));

    assertThat(document.id()).isEqualTo(ProfiledTalent.DOCUMENT);
    assertThat(document.describe().mediaType()).isPresent();
    try (DocumentStream content = document.open()) {
      assertThat(content.readAllBytes()).isEqualTo(ProfiledTalent.CONTENT);
    }

    platforms.remove("acme");
    sandbox.journal().clear();
    assertThatExceptionOfType(ConfigurationException.class).isThrownBy(document::open);
    assertThatExceptionOfType(ConfigurationException.class).isThrownBy(document::describe);
    assertThat(sandbox.journal().requests()).isEmpty();
  }

  private DocumentStream underWayOfARemovedTenant() throws IOException {
    ProfiledTalent.store(acme.seed(), new byte[3_000_000]);
    DocumentStream content =
        platforms.platform("acme").port(Talents.class).document(ProfiledTalent.DOCUMENT).open();
    assertThat(content.read()).isZero();
    platforms.remove("acme");
    return content;
  }

  private static void collectWhatIsUnused() {
    WeakReference<Object> unused = new WeakReference<>(new Object());
    while (unused.get() != null) {
      System.gc();
    }
  }

  @Test
  void aDocumentUnderWayIsReadToItsEndBehindARemoval() throws IOException {
    try (DocumentStream content = underWayOfARemovedTenant()) {
      assertThat(content.readAllBytes()).hasSize(2_999_999);
    }
  }

  /** Also where nothing but the stream still has its connection. */
  @Test
  void aDocumentUnderWayIsBrokenOffWhereAllTenantsAreClosed() throws IOException {
    try (DocumentStream content = underWayOfARemovedTenant()) {
      collectWhatIsUnused();
      platforms.close();

      assertThatExceptionOfType(ConfigurationException.class).isThrownBy(content::readAllBytes);
    }
  }
}
