package io.talentport.examples.check;

import io.talentport.core.ConnectOptions;
import io.talentport.core.Diagnosis;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.RecruitingPlatforms;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.listener.CallListener;
import io.talentport.core.listener.CompletedCall;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.TalentLookup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A hiring product and its customers: the code of {@code docs/how-to/tenants.md}. */
final class Customers implements AutoCloseable {

  private final Map<String, Map<String, String>> stored = new ConcurrentHashMap<>();
  private final Map<String, Integer> calls = new ConcurrentHashMap<>();
  private final RecruitingPlatforms platforms = RecruitingPlatforms.create(options());

  private ConnectOptions options() {
    CallListener listener =
        new CallListener() {
          @Override
          public void onCall(CompletedCall call) {
            call.target().tenant().ifPresent(tenant -> calls.merge(tenant, 1, Integer::sum));
          }
        };
    return ConnectOptions.builder().addListener(listener).build();
  }

  /** What an application keeps in its database. */
  private Map<String, String> settingsOf(String customer) {
    return stored.getOrDefault(customer, Map.of());
  }

  void signed(String customer, Map<String, String> settings) {
    stored.put(customer, settings);
    platforms.put(customer, settingsOf(customer));
  }

  List<TalentMatch> find(String customer, TalentQuery query) {
    return platforms.platform(customer).port(TalentLookup.class).find(query);
  }

  TalentLookup lookupOf(String customer) {
    return platforms.platform(customer).port(TalentLookup.class);
  }

  void secretRotated(String customer, String newSecret) {
    Map<String, String> settings = new HashMap<>(settingsOf(customer));
    settings.put("talentport.feishu.app-secret", newSecret);
    platforms.put(customer, settings);
  }

  Diagnosis checked(Map<String, String> settings) {
    try (RecruitingPlatform candidate = RecruitingPlatform.connect(settings)) {
      return candidate.diagnose();
    }
  }

  Map<String, String> synchronizeAll() {
    Map<String, String> failures = new HashMap<>();
    for (String customer : platforms.tenants()) {
      try {
        platforms.find(customer).ifPresent(platform -> synchronize(customer, platform));
      } catch (RecruitingException failure) {
        failures.put(customer, failure.getMessage());
      }
    }
    return failures;
  }

  private final Map<String, Long> records = new ConcurrentHashMap<>();

  private void synchronize(String customer, RecruitingPlatform platform) {
    long count = platform.port(ResumeRecords.class).list(PageRequest.first()).stream().count();
    records.put(customer, count);
  }

  void left(String customer) {
    platforms.remove(customer);
  }

  Map<String, Long> records() {
    return records;
  }

  Map<String, Integer> calls() {
    return calls;
  }

  @Override
  public void close() {
    platforms.close();
  }
}
