package io.talentport.adapter.support.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.adapter.support.listener.PlatformListeners;
import io.talentport.adapter.support.spec.EmptyReply;
import io.talentport.adapter.support.spec.OperationId;
import io.talentport.adapter.support.spec.PageDescriptor;
import io.talentport.adapter.support.spec.SpecOperation;
import io.talentport.core.ConnectOptions;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.RecordFault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListingsTest {

  /** As a document's operation is generated. */
  interface Api {

    /** Lists. */
    @SpecOperation(id = "listThings", retrySafe = true)
    Reply list(int size, @Nullable String token);
  }

  private static final class Reply extends EmptyReply {
    private @Nullable List<@Nullable String> things;
    private @Nullable Boolean more;
    private @Nullable String next;
  }

  private static final PageDescriptor<Reply, String> PAGES =
      new PageDescriptor<>(
          new OperationId(Api.class, "listThings"),
          List.of("things"),
          reply -> reply.things,
          thing -> "id-" + thing,
          reply -> reply.more,
          reply -> reply.next,
          10);

  private final List<String> calls = new ArrayList<>();

  private ListingSource<Integer> numbers(boolean strict, Reply... replies) {
    ListingRules rules = new ListingRules("peerland", "app-1", 100, () -> Instant.EPOCH);
    return new Listings(rules, strict, PlatformListeners.of("peerland", ConnectOptions.none()))
        .of(
            Runnable.class,
            PAGES,
            (size, token) -> {
              calls.add(size + " from " + token);
              return replies[calls.size() - 1];
            },
            (thing, fields) -> Integer.valueOf(thing));
  }

  private static Reply reply(@Nullable List<@Nullable String> things, @Nullable String next) {
    Reply reply = new Reply();
    reply.things = things;
    reply.more = next != null;
    reply.next = next;
    reply.markSuccess(true);
    return reply;
  }

  @Test
  void fetchesPageAfterPageByTheDescriptor() {
    ListingSource<Integer> numbers =
        numbers(false, reply(List.of("1", "2"), "second"), reply(List.of("3"), null));

    assertThat(numbers.from(PageRequest.first())).containsExactly(1, 2, 3);
    assertThat(calls).containsExactly("10 from null", "10 from second");
    assertThat(numbers.operation().id()).isEqualTo("listThings");
  }

  @Test
  void faultyItemIsReportedByItsId() {
    Page<Integer> page =
        numbers(false, reply(List.of("1", "two"), null))
            .from(PageRequest.first())
            .pages()
            .iterator()
            .next();

    assertThat(page.items()).containsExactly(1);
    assertThat(page.faults()).extracting(RecordFault::recordId).containsExactly("id-two");
  }

  @Test
  void faultyItemFailsItsPageWhenStrict() {
    ListingSource<Integer> numbers = numbers(true, reply(List.of("1", "two"), null));

    assertThatExceptionOfType(MalformedResponseException.class)
        .isThrownBy(() -> numbers.from(PageRequest.first()).iterator().next());
  }

  @Test
  void absentListIsAnEmptyPageOnlyAfterSuccess() {
    assertThat(numbers(false, reply(null, null)).from(PageRequest.first())).isEmpty();
    calls.clear();
    Reply unclear = reply(null, null);
    unclear.markSuccess(false);

    assertThatExceptionOfType(MalformedResponseException.class)
        .isThrownBy(() -> numbers(false, unclear).from(PageRequest.first()).iterator().hasNext())
        .withMessageContaining("things");
  }

  @Test
  void cursorBelongsToTheArguments() {
    ListingSource<Integer> numbers = numbers(false, reply(List.of("1"), "second"));
    var next =
        numbers.from(PageRequest.first(), "a").pages().iterator().next().next().orElseThrow();

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> numbers.from(PageRequest.from(next), "b"));
  }
}
