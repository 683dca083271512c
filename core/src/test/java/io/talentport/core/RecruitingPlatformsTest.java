package io.talentport.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.coordination.Coordination;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.IncompleteValueException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.NotFoundException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.listener.CallListener;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.ResumeSource;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.core.port.ResumeSources;
import io.talentport.core.port.TalentLookup;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecruitingPlatformsTest {

  private static final TalentQuery QUERY =
      TalentQuery.builder().addEmails(EmailAddress.of("li@example.com")).build();

  private final EchoPlatform.Adapter paper =
      new EchoPlatform.Adapter("paper", TalentLookup.class, ResumeSources.class);
  private final EchoPlatform.Adapter stone = new EchoPlatform.Adapter("stone", TalentLookup.class);
  private final PlatformDiscovery adapters = new PlatformDiscovery(List.of(paper, stone));
  private final RecruitingPlatforms platforms =
      TenantRegistry.create(adapters, ConnectOptions.none());

  @AfterEach
  void close() {
    platforms.close();
  }

  private static Map<String, String> settings(String platform, String secret) {
    return Map.of("talentport.platform", platform, "talentport." + platform + ".secret", secret);
  }

  private void put(String tenant, String secret) {
    platforms.put(tenant, settings("paper", secret));
  }

  private TalentLookup lookup(String tenant) {
    return platforms.platform(tenant).port(TalentLookup.class);
  }

  private static String found(TalentLookup lookup) {
    return lookup.find(QUERY).get(0).talentId().value();
  }

  private static String id(Page<ResumeSource> page) {
    return page.items().get(0).id().value();
  }

  @Test
  void eachTenantHasItsOwnPlatform() {
    put("acme", "a");
    platforms.put("globex", settings("stone", "g"));

    assertThat(platforms.tenants()).containsExactly("acme", "globex");
    assertThat(found(lookup("acme"))).isEqualTo("a");
    assertThat(found(lookup("globex"))).isEqualTo("g");
    assertThat(platforms.platform("globex").id()).isEqualTo(PlatformId.of("stone"));
    assertThat(platforms.platform("globex").find(ResumeSources.class)).isEmpty();
    assertThat(platforms.platform("acme").ports())
        .containsExactlyInAnyOrder(TalentLookup.class, ResumeSources.class);
  }

  @Test
  void aTenantIsConnectedByItsFirstUse() {
    put("acme", "a");
    RecruitingPlatform acme = platforms.platform("acme");
    assertThat(acme.state().tenant()).contains("acme");
    assertThat(acme.id()).isEqualTo(PlatformId.of("paper"));
    assertThat(paper.open()).isEmpty();

    acme.port(TalentLookup.class);
    acme.port(ResumeSources.class);

    assertThat(paper.open()).hasSize(1);
  }

  @Test
  void aWrongSettingIsRefusedAtOnceAndTheTenantStaysAsItWas() {
    put("acme", "a");
    TalentLookup lookup = lookup("acme");

    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> put("acme", "b!"))
        .withMessageContaining("talentport.paper.secret must have no exclamation mark");
    assertThatExceptionOfType(ConfigurationException.class).isThrownBy(() -> put("globex", "b!"));

    assertThat(found(lookup)).isEqualTo("a");
    assertThat(platforms.tenants()).containsExactly("acme");
  }

  @Test
  @SuppressWarnings("NullAway") // callers without null checking at compile time pass it
  void settingsThatFitNoAdapterAreRefusedAsByConnect() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> platforms.put("acme", Map.of("talentport.platform", "water")))
        .withMessageContaining("talentport.platform names no adapter on the class path");
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> platforms.put("acme", Map.of("talentport.paper.secret", "a")))
        .withMessageContaining("set talentport.platform");
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> platforms.put("acme", null))
        .withMessageContaining("The settings are null");
  }

  @Test
  void settingsWithoutAValueAndOfOthersAreNotRead() {
    Map<String, String> settings = new HashMap<>(settings("paper", "a"));
    settings.put("talentport.stone.secret", null);
    settings.put("server.port", "8080");

    platforms.put("acme", settings);

    assertThat(found(lookup("acme"))).isEqualTo("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000", "two\nlines", "none"})
  void aNameThatCannotBeShownIsRefusedAndNotRepeated(String name) {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> put(name, "a"))
        .withMessageStartingWith("A tenant's name must not be blank");
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> ConnectOptions.builder().tenant(name))
        .withMessageStartingWith("A tenant's name must not be blank");
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> platforms.platform(name))
        .withMessageStartingWith("There is no tenant of such a name");
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> put("a".repeat(129), "a"));
  }

  @Test
  @SuppressWarnings("NullAway") // callers without null checking at compile time pass it
  void nobodysNameIsNoName() {
    assertThatExceptionOfType(IncompleteValueException.class).isThrownBy(() -> put(null, "a"));
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> platforms.find(null));
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> platforms.remove(null));
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> RecruitingPlatforms.create(null));
  }

  @Test
  void anUnknownTenantIsAbsent() {
    put("acme", "s3cret");

    assertThat(platforms.find("globex")).isEmpty();
    assertThat(platforms.find("acme")).isPresent();
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> platforms.platform("globex"))
        .withMessageContaining("no tenant \"globex\" among the 1 tenant")
        .withMessageNotContaining("acme")
        .withMessageNotContaining("s3cret");
  }

  @Test
  void aPortThatIsKeptCallsWithTheChangedSettings() {
    put("acme", "old");
    TalentLookup lookup = lookup("acme");
    assertThat(found(lookup)).isEqualTo("old");

    put("acme", "new");

    assertThat(found(lookup)).isEqualTo("new");
  }

  @Test
  void aTenantThatWasNeverCalledIsChangedWithoutConnecting() {
    put("acme", "old");
    put("acme", "new");
    assertThat(paper.open()).isEmpty();

    assertThat(found(lookup("acme"))).isEqualTo("new");
  }

  @Test
  void theSameSettingsAgainChangeNothing() {
    put("acme", "a");
    found(lookup("acme"));
    List<EchoPlatform> before = paper.open();

    put("acme", "a");

    assertThat(paper.open()).isEqualTo(before).hasSize(1);
    found(lookup("acme"));
    assertThat(paper.open()).isEqualTo(before);
  }

  @Test
  void aChangeToAnotherPlatformRefusesThePortsThatItDoesNotServe() {
    put("acme", "a");
    RecruitingPlatform acme = platforms.platform("acme");
    TalentLookup lookup = acme.port(TalentLookup.class);
    ResumeSources sources = acme.port(ResumeSources.class);

    platforms.put("acme", settings("stone", "s"));

    assertThat(acme.id()).isEqualTo(PlatformId.of("stone"));
    assertThat(found(lookup)).isEqualTo("s");
    assertThatExceptionOfType(UnsupportedCapabilityException.class)
        .isThrownBy(() -> sources.list(PageRequest.first()));
  }

  @Test
  void aCallUnderWayEndsOnTheConnectionThatItBeganOn() {
    put("acme", "old");
    TalentLookup lookup = lookup("acme");
    CountDownLatch entered = new CountDownLatch(1);
    CountDownLatch leave = new CountDownLatch(1);
    paper.onCall(
        () -> {
          entered.countDown();
          await(leave);
        });
    CompletableFuture<String> underWay = CompletableFuture.supplyAsync(() -> found(lookup));
    await(entered);
    paper.onCall(() -> {});

    put("acme", "new");
    assertThat(found(lookup)).isEqualTo("new");
    platforms.remove("acme");
    leave.countDown();

    assertThat(underWay.join()).isEqualTo("old");
  }

  @Test
  void anIterationUnderWayEndsWhereItBeganAndTheNextOneBeginsAnew() {
    put("acme", "old");
    Paged<ResumeSource> listing =
        platforms.platform("acme").port(ResumeSources.class).list(PageRequest.first());
    Iterator<Page<ResumeSource>> underWay = listing.pages().iterator();
    assertThat(id(underWay.next())).isEqualTo("old");

    put("acme", "new");

    assertThat(id(underWay.next())).isEqualTo("old");
    assertThat(underWay.hasNext()).isFalse();
    assertThat(listing.stream().map(source -> source.id().value())).containsExactly("new", "new");
  }

  @Test
  void pagesAndAStreamThatWereTakenBeforeAChangeBeginOnTheNewConnection() {
    put("acme", "old");
    Paged<ResumeSource> listing =
        platforms.platform("acme").port(ResumeSources.class).list(PageRequest.first());
    Iterable<Page<ResumeSource>> pages = listing.pages();
    Stream<ResumeSource> stream = listing.stream();

    put("acme", "new");

    assertThat(pages).extracting(RecruitingPlatformsTest::id).containsExactly("new", "new");
    assertThat(stream.map(source -> source.id().value())).containsExactly("new", "new");
    platforms.remove("acme");
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(pages::iterator)
        .withMessageContaining("was removed");
  }

  @Test
  void aListingMadeOfAListingFollowsTheTenantToo() {
    put("acme", "old");
    Paged<ResumeSource> listing =
        platforms.platform("acme").port(ResumeSources.class).list(PageRequest.first());
    Paged<ResumeSource> narrowed = listing.matching(source -> true).reportingFaultsTo(fault -> {});
    assertThat(narrowed).extracting(source -> source.id().value()).containsExactly("old", "old");

    put("acme", "new");

    assertThat(narrowed).extracting(source -> source.id().value()).containsExactly("new", "new");
    platforms.remove("acme");
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> narrowed.pages().iterator())
        .withMessageContaining("was removed");
  }

  @Test
  void whatThePlatformThrowsArrivesAsItIs() {
    put("acme", "a");
    TalentLookup lookup = lookup("acme");
    NotFoundException failure = new NotFoundException(ErrorDetails.of("nobody").build());
    paper.onCall(
        () -> {
          throw failure;
        });
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> lookup.find(QUERY))
        .isSameAs(failure);
    Error broken = new AssertionError("broken");
    paper.onCall(
        () -> {
          throw broken;
        });
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> lookup.find(QUERY))
        .isSameAs(broken);
  }

  @Test
  void aFailingTenantDoesNotStopAnother() {
    put("acme", "a");
    platforms.put("globex", settings("stone", "g"));
    paper.onCall(
        () -> {
          throw new NotFoundException(ErrorDetails.of("nobody").build());
        });

    assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> found(lookup("acme")));
    assertThat(found(lookup("globex"))).isEqualTo("g");
  }

  @Test
  void aRemovedTenantTakesNoMoreCallsEvenIfAnotherIsPutUnderItsName() {
    put("acme", "a");
    RecruitingPlatform acme = platforms.platform("acme");
    TalentLookup lookup = acme.port(TalentLookup.class);

    assertThat(platforms.remove("acme")).isTrue();
    assertThat(platforms.remove("acme")).isFalse();
    put("acme", "another");

    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> found(lookup))
        .withMessageStartingWith("paper: The tenant \"acme\" was removed");
    assertThatExceptionOfType(ConfigurationException.class).isThrownBy(acme::capabilities);
    assertThat(acme.state().closed()).isTrue();
    assertThat(acme.id()).isEqualTo(PlatformId.of("paper"));
    assertThat(found(lookup("acme"))).isEqualTo("another");
  }

  @Test
  void closingATenantsPlatformEndsThatObjectOnly() {
    put("acme", "a");
    RecruitingPlatform one = platforms.platform("acme");
    RecruitingPlatform view = one.within(Duration.ofSeconds(1));
    TalentLookup lookup = one.port(TalentLookup.class);
    TalentLookup other = lookup("acme");

    view.close();
    one.close();

    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> found(lookup))
        .withMessageContaining("The platform was closed and takes no more calls");
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> view.port(TalentLookup.class));
    assertThat(one.state().closed()).isTrue();
    assertThat(found(other)).isEqualTo("a");
    assertThat(paper.open()).hasSize(1);
  }

  @Test
  void closingEndsEveryTenant() {
    put("acme", "a");
    put("globex", "g");
    TalentLookup called = lookup("acme");
    found(called);
    RecruitingPlatform idle = platforms.platform("globex");

    platforms.close();
    platforms.close();

    assertThat(paper.open()).isEmpty();
    assertThat(platforms.tenants()).isEmpty();
    assertThat(platforms.remove("acme")).isFalse();
    assertThat(idle.state().closed()).isTrue();
    for (Runnable after :
        List.<Runnable>of(
            () -> found(called),
            () -> idle.port(TalentLookup.class),
            () -> platforms.platform("acme"),
            () -> platforms.find("acme"),
            () -> put("initech", "i"))) {
      assertThatExceptionOfType(ConfigurationException.class)
          .isThrownBy(after::run)
          .withMessageContaining("The platforms of all tenants were closed");
    }
    assertThat(paper.open()).isEmpty();
  }

  @Test
  void closingEndsTheConnectionsOfTenantsThatWereChangedOrRemovedBefore() {
    put("acme", "old");
    put("globex", "g");
    found(lookup("acme"));
    Iterator<Page<ResumeSource>> underWay =
        platforms
            .platform("globex")
            .port(ResumeSources.class)
            .list(PageRequest.first())
            .pages()
            .iterator();
    underWay.next();
    put("acme", "new");
    platforms.remove("globex");
    assertThat(paper.open()).hasSize(3);

    platforms.close();

    assertThat(paper.open()).isEmpty();
    assertThatExceptionOfType(ConfigurationException.class).isThrownBy(underWay::next);
  }

  @Test
  void stateIsThatOfThePresentConnection() {
    put("acme", "a");
    RecruitingPlatform acme = platforms.platform("acme");
    assertThat(acme.state().retriesLeft()).isEmpty();

    found(acme.port(TalentLookup.class));

    assertThat(acme.state().retriesLeft()).hasValue(7);
    assertThat(acme.state().tenant()).contains("acme");
    assertThat(acme.state().closed()).isFalse();
  }

  @Test
  void aViewWithLessTimeFollowsTheTenant() {
    put("acme", "old");
    RecruitingPlatform view =
        platforms.platform("acme").within(Duration.ofSeconds(9)).within(Duration.ofSeconds(1));
    TalentLookup lookup = view.port(TalentLookup.class);
    assertThat(found(lookup)).isEqualTo("old within PT1S");

    put("acme", "new");

    assertThat(found(lookup)).isEqualTo("new within PT1S");
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> platforms.platform("acme").within(Duration.ZERO));
  }

  @Test
  void tenantsHaveTheSharedListenersAndComponentsUnderTheirOwnNames() {
    CallListener listener = new CallListener() {};
    ConnectOptions shared =
        ConnectOptions.builder()
            .tenant("nobody")
            .addListener(listener)
            .component(String.class, "given")
            .build();
    try (RecruitingPlatforms several = TenantRegistry.create(adapters, shared)) {
      several.put("acme", settings("paper", "a"));
      several.put("globex", settings("paper", "g"));
      several.platform("acme").ports();
      several.platform("globex").ports();
      List<ConnectOptions> options = paper.open().stream().map(EchoPlatform::options).toList();

      assertThat(options)
          .extracting(ConnectOptions::tenant)
          .extracting(Object::toString)
          .containsExactly("Optional[acme]", "Optional[globex]");
      assertThat(options)
          .allSatisfy(
              one -> {
                assertThat(one.listeners()).containsExactly(listener);
                assertThat(one.component(String.class)).contains("given");
              });
      assertThat(options.get(0).component(SharedResources.class))
          .isPresent()
          .isEqualTo(options.get(1).component(SharedResources.class));
    }
  }

  @Test
  void sharedResourcesOfTheApplicationAreUsedAndNotClosed() {
    SharedResources given = SharedResources.create();
    ConnectOptions shared =
        ConnectOptions.builder().component(SharedResources.class, given).build();
    RecruitingPlatforms several = TenantRegistry.create(adapters, shared);
    several.put("acme", settings("paper", "a"));
    several.platform("acme").ports();
    assertThat(paper.open().get(0).options().component(SharedResources.class)).contains(given);

    several.close();

    assertThat(given.get("key", String.class, () -> "open", closed -> {})).isEqualTo("open");
  }

  @Test
  void tenantsShareWhatTheSettingsConnectAndItIsClosedLast() {
    PaperShelf shelf = new PaperShelf("shelf");
    RecruitingPlatforms several =
        TenantRegistry.create(
            adapters,
            new CoordinationDiscovery(() -> List.of(shelf)),
            Map.of("talentport.coordination.shelf", "hall"),
            ConnectOptions.none());
    several.put("acme", settings("paper", "a"));
    several.put("globex", settings("paper", "g"));
    several.platform("acme").ports();
    several.platform("globex").ports();

    assertThat(paper.open())
        .extracting(one -> one.options().component(Coordination.class).orElseThrow())
        .containsExactly(shelf.connected().get(0), shelf.connected().get(0));
    assertThat(shelf.closed()).isEmpty();
    several.close();
    assertThat(shelf.closed()).containsExactly("hall");
  }

  @Test
  void aPlatformThatFailsToCloseLeavesNothingElseOpen() {
    PaperShelf shelf = new PaperShelf("shelf");
    RecruitingPlatforms several =
        TenantRegistry.create(
            adapters,
            new CoordinationDiscovery(() -> List.of(shelf)),
            Map.of("talentport.coordination.shelf", "hall"),
            ConnectOptions.none());
    several.put("acme", settings("paper", "a"));
    several.put("globex", settings("paper", "g"));
    found(several.platform("acme").port(TalentLookup.class));
    found(several.platform("globex").port(TalentLookup.class));
    paper.onClose(
        () -> {
          throw new IllegalStateException("cannot be closed");
        });

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(several::close)
        .withMessage("cannot be closed")
        .satisfies(first -> assertThat(first.getSuppressed()).hasSize(1));
    assertThat(paper.open()).isEmpty();
    assertThat(shelf.closed()).containsExactly("hall");
  }

  @Test
  void aCoordinationOfTheApplicationIsUsedAndNotClosed() {
    AtomicBoolean closed = new AtomicBoolean();
    Coordination given = Coordination.builder().onClose(() -> closed.set(true)).build();
    ConnectOptions shared = ConnectOptions.builder().component(Coordination.class, given).build();
    try (RecruitingPlatforms several = TenantRegistry.create(adapters, shared)) {
      several.put("acme", settings("paper", "a"));
      several.platform("acme").ports();
      assertThat(paper.open().get(0).options().component(Coordination.class)).contains(given);
    }

    assertThat(closed).isFalse();
  }

  @Test
  void aTenantHasNoCoordinationOfItsOwn() {
    Map<String, String> settings = new HashMap<>(settings("paper", "a"));
    settings.put("talentport.coordination.shelf", "hall");

    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> platforms.put("acme", settings))
        .withMessageStartingWith(
            "talentport.coordination.shelf is set for the tenant \"acme\", but the tenants of an"
                + " application share one coordination. Remove it from the tenant's settings, and"
                + " give it to RecruitingPlatforms.create(settings, options).");
    assertThat(platforms.tenants()).isEmpty();
  }

  @Test
  void textsShowNoSetting() {
    put("acme", "s3cret");
    RecruitingPlatform acme = platforms.platform("acme");
    TalentLookup lookup = acme.port(TalentLookup.class);

    assertThat(platforms).hasToString("RecruitingPlatforms[1]");
    assertThat(acme).hasToString("RecruitingPlatform[paper, tenant \"acme\"]");
    assertThat(lookup).hasToString("TalentLookup of RecruitingPlatform[paper, tenant \"acme\"]");
    assertThat(TenantSettings.of(paper, settings("paper", "s3cret"), ConnectOptions.none()))
        .hasToString("TenantSettings[paper]");
    assertThat(lookup).isNotEqualTo(lookup("acme"));
    assertThat(List.of(lookup)).contains(lookup);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
