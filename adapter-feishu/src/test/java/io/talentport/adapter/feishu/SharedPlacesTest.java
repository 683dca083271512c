package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.support.coordination.InMemoryCacheStore;
import io.talentport.core.ConnectOptions;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.coordination.CacheStore;
import io.talentport.core.coordination.CachedText;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.Lease;
import io.talentport.core.coordination.WhenUnreachable;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.model.NotCarriedReason;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.port.ResumeIntake;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.ManualClock;
import io.talentport.sandbox.Sandbox;
import io.talentport.sandbox.data.DuplicateTalents;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Instances of one application, which share Feishu's lists of places and nothing else. */
class SharedPlacesTest {

  private static final String QUERY = "queryLocations";
  private static final int PAGES_OF_CITIES = 2;

  private final ManualClock clock = ManualClock.at(Instant.parse("2026-11-27T08:00:00Z"));
  private final Sandbox sandbox =
      Sandbox.builder().clock(clock).duplicateTalents(DuplicateTalents.CREATED).start();
  private final List<RecruitingPlatform> connected = new ArrayList<>();
  private final Spoiled store = new Spoiled();

  /** A store that keeps what it is given, until the test spoils it. */
  private final class Spoiled implements CacheStore {
    private final CacheStore kept = new InMemoryCacheStore(new ClockTime(clock));
    private final List<String> given = new ArrayList<>();
    private boolean down;
    private boolean leased;
    private boolean garbled;

    private void ask(String... texts) {
      given.addAll(List.of(texts));
      if (down) {
        throw new CoordinationUnavailableException(
            ErrorDetails.of("The store is down").remedy("Start it.").build());
      }
    }

    @Override
    public Optional<CachedText> find(String key, Duration within) {
      ask(key);
      return kept.find(key, within)
          .map(found -> garbled ? new CachedText("garbage", found.left()) : found);
    }

    @Override
    public void put(String key, String list, Duration lifetime, Duration within) {
      ask(key, list);
      kept.put(key, list, lifetime, within);
    }

    @Override
    public Optional<Lease> tryLease(String key, Duration length, Duration within) {
      ask(key);
      return leased ? Optional.empty() : kept.tryLease(key, length, within);
    }
  }

  @AfterEach
  void stop() {
    connected.forEach(RecruitingPlatform::close);
    sandbox.close();
  }

  private ResumeIntake instance(String... settings) {
    return instance(Coordination.builder(), sandbox.settings("feishu"), settings);
  }

  private ResumeIntake instance(
      Coordination.Builder coordination, Map<String, String> of, String... settings) {
    Map<String, String> all = new HashMap<>(of);
    for (int i = 0; i < settings.length; i += 2) {
      all.put("talentport.feishu." + settings[i], settings[i + 1]);
    }
    RecruitingPlatform platform =
        Feishu.connect(
            FeishuSettings.of(all),
            ConnectOptions.builder()
                .component(Coordination.class, coordination.lists(store).build())
                .build(),
            new ClockTime(clock));
    connected.add(platform);
    return platform.port(ResumeIntake.class);
  }

  private static Resume living(String residence) {
    Resume plain = FullResume.plain();
    return Resume.builder()
        .from(plain)
        .person(PersonalDetails.builder().from(plain.person()).residence(residence).build())
        .build();
  }

  private String sentResidence() {
    List<? extends JsonNode> created = sandbox.seed().createdTalents();
    return created.get(created.size() - 1).at("/basic_info/current_city_code").asString("none");
  }

  private void sends(ResumeIntake instance, String residence, String code) {
    assertThat(instance.submit(living(residence)).notCarried()).isEmpty();
    assertThat(sentResidence()).isEqualTo(code);
  }

  private int asked() {
    return sandbox.journal().count(QUERY);
  }

  private static Map<String, Object> city(String code, Object names) {
    return Map.of("city", Map.of("city_code", code, "city_name_info", names));
  }

  @Test
  void oneInstanceFetchesForAll() {
    sends(instance(), "成都", "CT_22");
    sends(instance(), "北京", "CT_11");
    sends(instance(), "示例城100", "CT_9100");

    assertThat(asked()).isEqualTo(PAGES_OF_CITIES);
  }

  @Test
  void whatSeveralCitiesAreCalledIsSharedWithTheirStates() {
    instance().submit(living("安徽省示例同名"));
    int asked = asked();

    sends(instance(), "安徽省示例同名", "CT_902");
    assertThat(asked()).as("neither cities nor states again").isEqualTo(asked);
    assertThat(instance().submit(living("示例同名")).notCarriedReasons())
        .extracting(NotCarriedReason::reason)
        .singleElement()
        .asString()
        .contains("CT_901 in 辽宁 (ST_1), CT_902 in 安徽 (ST_2)");
    assertThat(asked()).isEqualTo(asked);
  }

  /** By the time of its first page, whoever has it since when. */
  @Test
  void listEndsADayAfterItWasFetchedForAll() {
    sends(instance(), "成都", "CT_22");
    clock.advance(Duration.ofHours(23));
    ResumeIntake late = instance();
    sends(late, "成都", "CT_22");
    assertThat(asked()).isEqualTo(PAGES_OF_CITIES);
    sandbox.seed().rows(QUERY, List.of(city("CT_77", Map.of("zh_name", "新城"))));

    clock.advance(Duration.ofHours(2));
    sends(late, "新城", "CT_77");
    assertThat(asked()).isEqualTo(2 * PAGES_OF_CITIES);
  }

  @ParameterizedTest
  @EnumSource(WhenUnreachable.class)
  void storeThatDoesNotAnswerCostsNothingButCalls(WhenUnreachable policy) {
    store.down = true;

    for (int i = 1; i <= 2; i++) {
      ResumeIntake alone =
          instance(Coordination.builder().whenUnreachable(policy), sandbox.settings("feishu"));
      sends(alone, "成都", "CT_22");
      sends(alone, "北京", "CT_11");
      assertThat(asked()).isEqualTo(i * PAGES_OF_CITIES);
    }
  }

  @Test
  void garbageIsFetchedAgainAndReplaced() {
    sends(instance(), "成都", "CT_22");
    store.garbled = true;
    sends(instance(), "成都", "CT_22");
    assertThat(asked()).isEqualTo(2 * PAGES_OF_CITIES);

    store.garbled = false;
    sends(instance(), "成都", "CT_22");
    assertThat(asked()).isEqualTo(2 * PAGES_OF_CITIES);
  }

  @Test
  void listWithARowThatCannotBeReadIsNotShared() {
    sandbox.seed().rows(QUERY, List.of(city("CT_77", 7)));

    for (int i = 1; i <= 2; i++) {
      ResumeReceipt receipt = instance().submit(living("成都"));
      assertThat(receipt.notCarriedReasons())
          .extracting(NotCarriedReason::reason)
          .containsExactly("Feishu's list of cities is not known: one of them cannot be read");
      assertThat(asked()).isEqualTo(i * PAGES_OF_CITIES);
    }
  }

  /** Whoever waits in vain does without the place, and asks again at once the next time. */
  @Test
  void nobodyWaitsLongerThanACallForAnotherInstance() {
    store.leased = true;
    ResumeIntake waiting = instance("call-deadline", "PT6S");
    Instant began = clock.instant();

    assertThat(waiting.submit(living("成都")).notCarriedReasons())
        .extracting(NotCarriedReason::reason)
        .containsExactly(
            "Feishu's list of cities is not known: another instance is still fetching them");
    assertThat(Duration.between(began, clock.instant())).isLessThan(Duration.ofSeconds(8));
    assertThat(asked()).isZero();

    store.leased = false;
    sends(waiting, "成都", "CT_22");
  }

  @Test
  void failedFetchLeavesTheTurnToOthers() {
    sandbox.faults().next(QUERY, Fault.code(99991672));
    assertThat(instance().submit(living("成都")).notCarried()).containsExactly("person.residence");

    Instant before = clock.instant();
    sends(instance(), "成都", "CT_22");
    assertThat(Duration.between(before, clock.instant())).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void otherOrganisationsHaveListsOfTheirOwn() {
    sends(instance(), "成都", "CT_22");

    instance(Coordination.builder(), sandbox.organization("acme").settings("feishu"))
        .submit(living("成都"));
    assertThat(asked()).isEqualTo(2 * PAGES_OF_CITIES);
  }

  @Test
  void storeSeesNoPlaceAndNobody() {
    sends(instance(), "成都", "CT_22");

    assertThat(store.given)
        .anySatisfy(text -> assertThat(text.length()).isGreaterThan(1000))
        .allSatisfy(
            text ->
                assertThat(text)
                    .matches("[!-~]+")
                    .doesNotContain(
                        "CT_22", sandbox.settings("feishu").get("talentport.feishu.app-id")));
  }
}
