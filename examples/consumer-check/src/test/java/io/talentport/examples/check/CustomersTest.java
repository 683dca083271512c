package io.talentport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.Sandbox;
import io.talentport.sandbox.SandboxOrganization;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code docs/how-to/tenants.md} shows, on both platforms at once. */
class CustomersTest {

  private static final TalentQuery NOBODY =
      TalentQuery.builder().addMobiles(MobileNumber.of("10000000000")).build();

  private final Sandbox sandbox = Sandbox.start();
  private final SandboxOrganization acme = sandbox.organization("acme");
  private final SandboxOrganization globex = sandbox.organization("globex");
  private final Customers customers = new Customers();

  @BeforeEach
  void sign() {
    globex.seed().clear().resumes(7);
    customers.signed("acme", settings(acme, "feishu"));
    customers.signed("globex", settings(globex, "dingtalk"));
  }

  @AfterEach
  void close() {
    customers.close();
    sandbox.close();
  }

  private static Map<String, String> settings(SandboxOrganization organization, String platform) {
    Map<String, String> settings = new HashMap<>(organization.settings(platform));
    settings.put("talentport.platform", platform);
    return settings;
  }

  @Test
  void eachCustomerHasItsOwnRecords() {
    assertThat(customers.synchronizeAll()).isEmpty();

    assertThat(customers.records())
        .isEqualTo(Map.of("acme", (long) acme.seed().talents().size(), "globex", 7L));
    assertThat(customers.calls()).containsOnlyKeys("acme", "globex");
  }

  @Test
  void oneCustomersFailureStopsNoOther() {
    sandbox.faults().always("listTalents", Fault.code(1002002, 400));

    assertThat(customers.synchronizeAll()).containsOnlyKeys("acme");
    assertThat(customers.records()).containsOnlyKeys("globex");
  }

  @Test
  void aRotatedSecretIsUsedByWhoKeptThePort() {
    TalentLookup lookup = customers.lookupOf("acme");
    assertThat(lookup.find(NOBODY)).isEmpty();
    acme.rotateSecret("feishu");
    acme.revokeTokens();
    Map<String, String> changed = settings(acme, "feishu");
    assertThat(customers.checked(changed).healthy()).isTrue();

    customers.secretRotated("acme", changed.getOrDefault("talentport.feishu.app-secret", ""));

    assertThat(lookup.find(NOBODY)).isEmpty();
  }

  @Test
  void aCustomerWhoLeftIsAskedForNoMore() {
    customers.left("acme");

    assertThat(customers.synchronizeAll()).isEmpty();
    assertThat(customers.records()).containsOnlyKeys("globex");
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> customers.find("acme", NOBODY))
        .withMessageContaining("no tenant \"acme\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/how-to/tenants.md", "docs/how-to/tenants.zh-CN.md"})
  void everySnippetIsOfThisExample(String document) {
    Snippets.areOf(Customers.class, document, 7);
  }
}
