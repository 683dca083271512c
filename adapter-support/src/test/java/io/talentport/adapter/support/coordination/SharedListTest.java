package io.talentport.adapter.support.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.spi.ILoggingEvent;
import io.talentport.adapter.support.peer.PeerLog;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.ManualTime;
import io.talentport.adapter.support.token.TokenKey;
import io.talentport.core.ConnectOptions;
import io.talentport.core.coordination.CacheStore;
import io.talentport.core.coordination.CachedText;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.Lease;
import io.talentport.core.coordination.WhenUnreachable;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.ErrorDetails;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SharedListTest {

  private static final TokenKey HOLDER =
      new TokenKey("peerland", "https://marker-host", "marker-app");
  private static final String SECRET = "marker-secret";
  private static final Duration LIFE = Duration.ofDays(1);
  private static final Duration CALL = Duration.ofSeconds(30);

  @RegisterExtension final PeerLog log = new PeerLog();

  private final ManualTime time = new ManualTime();
  private final Scripted store = new Scripted();

  /** A text, of which a certain one cannot be read. */
  private static final ListForm<String> FORM =
      new ListForm<>() {
        @Override
        public byte[] write(String list) {
          return list.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Optional<String> read(byte[] written) {
          return Optional.of(new String(written, StandardCharsets.UTF_8))
              .filter(list -> !list.equals("of another form"));
        }
      };

  /** A store that remembers what it was given, takes time, and fails. */
  private final class Scripted implements CacheStore {

    private final InMemoryCacheStore kept = new InMemoryCacheStore(time);
    private final List<String> given = new ArrayList<>();
    private final Deque<Runnable> beforeFind = new ArrayDeque<>();
    private boolean down;
    private boolean hanging;
    private int asked;

    private void ask(Duration within, String... texts) {
      asked++;
      given.addAll(List.of(texts));
      assertThat(within).isPositive();
      if (down || hanging) {
        time.advance(hanging ? within : Duration.ZERO);
        throw new CoordinationUnavailableException(
            ErrorDetails.of("The store is down").remedy("Start it.").build());
      }
    }

    @Override
    public Optional<CachedText> find(String key, Duration within) {
      ask(within, key);
      if (!beforeFind.isEmpty()) {
        beforeFind.remove().run();
      }
      return kept.find(key, within);
    }

    @Override
    public void put(String key, String list, Duration lifetime, Duration within) {
      ask(within, key, list);
      kept.put(key, list, lifetime, within);
    }

    @Override
    public Optional<Lease> tryLease(String key, Duration length, Duration within) {
      ask(within, key);
      return kept.tryLease(key, length, within);
    }
  }

  private SharedList<String> instance() {
    return instance(Coordination.builder(), SECRET, "list 1");
  }

  private SharedList<String> instance(
      Coordination.Builder coordination, String secret, String name) {
    ConnectOptions options =
        ConnectOptions.builder()
            .component(Coordination.class, coordination.lists(store).build())
            .build();
    return SharedStores.of("peerland", options, time)
        .list(HOLDER, SecretKeys.of(secret), name, FORM);
  }

  private Deadline call() {
    return Deadline.in(CALL, time);
  }

  private String found(SharedList<String> instance) throws InterruptedException {
    return instance.look(call()) instanceof ListLook.Found<String> found ? found.list() : "nothing";
  }

  private ListTurn<String> turn(SharedList<String> instance) throws InterruptedException {
    ListLook<String> seen = instance.look(call());
    assertThat(seen).isInstanceOf(ListLook.Missing.class);
    return ((ListLook.Missing<String>) seen).turn();
  }

  private void publish(SharedList<String> instance, String list) throws InterruptedException {
    ListTurn<String> own = turn(instance);
    own.publish(list, LIFE, call());
    own.end(call());
  }

  private List<String> warnings() {
    return log.events().stream().map(ILoggingEvent::getFormattedMessage).toList();
  }

  @Test
  void whatOneInstanceFetchedAnotherFindsWithWhatIsLeftOfItsLife() throws Exception {
    publish(instance(), "北京");
    time.advance(Duration.ofHours(23));

    ListLook<String> seen = instance().look(call());

    assertThat(seen).isEqualTo(new ListLook.Found<>("北京", Duration.ofHours(1)));
    time.advance(Duration.ofHours(1));
    turn(instance());
  }

  @Test
  void oneFetchesAndTheOthersWaitForIt() throws Exception {
    SharedList<String> first = instance();
    ListTurn<String> own = turn(first);
    store.beforeFind.add(() -> {});
    store.beforeFind.add(() -> {});
    store.beforeFind.add(
        () -> {
          own.publish("list", LIFE, call());
          own.end(call());
        });

    assertThat(found(instance())).isEqualTo("list");
    assertThat(time.pauses()).containsExactly(Duration.ofMillis(50), Duration.ofMillis(100));
  }

  @Test
  void whoWaitsInVainIsToldWithinItsTime() throws Exception {
    turn(instance());
    Deadline deadline = call();

    assertThat(instance().look(deadline)).isInstanceOf(ListLook.Busy.class);
    assertThat(deadline.hasPassed()).isFalse();
    assertThat(time.pauses()).last().isEqualTo(Duration.ofMillis(500));
  }

  @Test
  void whoEndsItsTurnWithoutTheListLeavesItToTheNext() throws Exception {
    turn(instance()).end(call());

    turn(instance());
    assertThat(time.pauses()).isEmpty();
  }

  @Test
  void whoDiedDelaysTheOthersForAMinuteAtMost() throws Exception {
    assertThat(instance().look(Deadline.in(Duration.ofHours(1), time)))
        .isInstanceOf(ListLook.Missing.class);
    long began = time.nanos();

    assertThat(instance().look(Deadline.in(Duration.ofHours(1), time)))
        .isInstanceOf(ListLook.Missing.class);
    assertThat(Duration.ofNanos(time.nanos() - began))
        .isBetween(Duration.ofSeconds(59), Duration.ofSeconds(61));
  }

  /** Between the look of this one and its lease the other one has done all its work. */
  @Test
  void listThatWasPutBeforeTheLeaseWasTakenIsFound() throws Exception {
    publish(instance(), "list");
    String key = store.given.get(0);
    String text = store.kept.find(key, CALL).orElseThrow().text();
    time.advance(LIFE);
    store.beforeFind.add(() -> {});
    store.beforeFind.add(() -> store.kept.put(key, text, LIFE, CALL));

    assertThat(found(instance())).isEqualTo("list");
    assertThat(store.kept.tryLease(key, CALL, CALL)).as("its lease was given back").isPresent();
  }

  @ParameterizedTest
  @EnumSource(WhenUnreachable.class)
  void storeThatDoesNotAnswerCostsAFetchWhateverThePolicyIs(WhenUnreachable policy)
      throws Exception {
    store.down = true;
    SharedList<String> alone =
        instance(Coordination.builder().whenUnreachable(policy), SECRET, "list 1");

    publish(alone, "list");

    assertThat(store.asked).as("asked once, and not again for a second").isEqualTo(1);
    assertThat(warnings())
        .singleElement()
        .asString()
        .contains("cache of lists does not answer")
        .contains("calls fetch the platform's lists for their own process")
        .contains("Start it.");
    store.down = false;
    time.advance(Duration.ofSeconds(2));
    publish(alone, "list");
    assertThat(found(instance())).isEqualTo("list");
  }

  @Test
  void storeThatHangsTakesHalfOfTheTimeAtMost() throws Exception {
    store.hanging = true;
    Deadline deadline = call();

    assertThat(instance().look(deadline)).isInstanceOf(ListLook.Missing.class);
    assertThat(deadline.left()).isEqualTo(CALL.dividedBy(2));
  }

  @Test
  void callWithoutTimeLeftAsksNoStore() throws Exception {
    assertThat(instance().look(Deadline.in(Duration.ZERO, time)))
        .isInstanceOf(ListLook.Missing.class);
    assertThat(store.asked).isZero();
  }

  @Test
  void listIsFetchedByEachWhereNothingIsShared() throws Exception {
    SharedList<String> own =
        SharedStores.of("peerland", ConnectOptions.none(), time)
            .list(HOLDER, SecretKeys.of(SECRET), "list 1", FORM);

    publish(own, "list");
    turn(own);
  }

  @Test
  void garbageIsReplacedAndToldOnce() throws Exception {
    publish(instance(), "list");
    String key = store.given.get(0);
    SharedList<String> reader = instance();
    for (String garbage : List.of("garbage", "", "AQ", "~~~")) {
      store.kept.put(key, garbage, LIFE, CALL);
      turn(reader).end(call());
    }

    assertThat(warnings()).singleElement().asString().contains("cannot be read, and is replaced");
    publish(reader, "new");
    assertThat(found(instance())).isEqualTo("new");
  }

  @Test
  void listOfAnotherPlaceOrFormIsNone() throws Exception {
    publish(instance(Coordination.builder(), SECRET, "list 2"), "other");
    String otherKey = store.given.get(0);
    String otherText = store.kept.find(otherKey, CALL).orElseThrow().text();
    store.given.clear();
    turn(instance()).end(call());

    store.kept.put(store.given.get(0), otherText, LIFE, CALL);
    turn(instance()).end(call());
    publish(instance(), "of another form");
    turn(instance()).end(call());
  }

  @Test
  void anotherSecretFindsAnotherKey() throws Exception {
    publish(instance(), "list");
    publish(instance(Coordination.builder(), "another", "list 1"), "own");

    assertThat(found(instance())).isEqualTo("list");
  }

  @Test
  void storeSeesNeitherTheListNorWhoseItIs() throws Exception {
    publish(instance(), "marker-list ".repeat(100));

    assertThat(store.given)
        .isNotEmpty()
        .allSatisfy(text -> assertThat(text).doesNotContain("marker").matches("[ -~]+"));
    assertThat(store.given.get(0)).hasSizeLessThanOrEqualTo(100);
  }

  @Test
  void listThatIsTooLongForAStoreIsNotSharedAndToldOnce() throws Exception {
    StringBuilder noise = new StringBuilder();
    new Random(7).ints(1 << 20, ' ', '~').forEach(one -> noise.append((char) one));

    SharedList<String> instance = instance();
    publish(instance, noise.toString());
    publish(instance, noise.toString());

    assertThat(warnings())
        .singleElement()
        .asString()
        .contains("\"list 1\" is not shared, because it is too long")
        .contains("Each instance fetches it for itself")
        .doesNotContain("marker");
  }

  @Test
  void interruptionEndsTheWait() throws Exception {
    turn(instance());
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> instance().look(call())).isInstanceOf(InterruptedException.class);
  }
}
