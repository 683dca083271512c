package io.talentport.adapter.support.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.spec.SpecOperation;
import io.talentport.adapter.support.spec.WireFault;
import io.talentport.adapter.support.spec.WireReply;
import io.talentport.core.error.IncompleteValueException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.paging.RecordFault;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordReaderTest {

  private static final List<String> PATH = List.of("data", "items");

  private interface Api {

    @SpecOperation(id = "read", retrySafe = true)
    void read();

    @SpecOperation(id = "write", retrySafe = false)
    void write();
  }

  private static final class ThingsReply extends WireReply {}

  private static final WireReply REPLY = received();

  private static WireReply received() {
    ThingsReply reply = new ThingsReply();
    reply.markReceived(200, "request-1");
    return reply;
  }

  private final RecordReader reads = new RecordReader(Operation.of("peerland", Api.class, "read"));
  private final RecordReader strict =
      new RecordReader(Operation.of("peerland", Api.class, "read"), true);
  private final RecordReader writes =
      new RecordReader(Operation.of("peerland", Api.class, "write"));

  private static String map(String wire) {
    return switch (wire) {
      case "marker-incomplete" -> throw new IncompleteValueException("id");
      case "marker-invalid" -> throw InvalidRequestException.of("mail", "marker-value", "marker.");
      case "marker-late" -> Instant.MAX.plusSeconds(1).toString();
      default -> wire.toUpperCase(Locale.ROOT);
    };
  }

  private static List<@Nullable String> wire() {
    return Arrays.asList("a", "marker-incomplete", null, "marker-invalid", "marker-late", "b");
  }

  @Test
  void aFaultyRecordDoesNotCostTheOthersAndIsToldWithoutItsValue() {
    RecordReader.Records<String> records =
        reads.each(new ThingsReply(), PATH, wire(), RecordReaderTest::map);

    assertThat(records.items()).containsExactly("A", "B");
    assertThat(records.faults())
        .containsExactly(
            new RecordFault(1, "id", "is missing"),
            new RecordFault(2, "", "is null"),
            new RecordFault(3, "mail", "breaks its rule"),
            new RecordFault(4, "", "is not a time that can be represented"));
    assertThat(records.toString()).doesNotContain("marker");
  }

  @Test
  void aListThatIsNotThereIsEmpty() {
    RecordReader.Records<String> records =
        reads.each(new ThingsReply(), PATH, null, RecordReaderTest::map);

    assertThat(records.items()).isEmpty();
    assertThat(records.faults()).isEmpty();
  }

  @Test
  void aRecordThatCouldNotBeDecodedIsAFaultAtItsPlace() {
    ThingsReply reply = new ThingsReply();
    reply.markFaulty(
        List.of(
            new WireFault(List.of("data", "items", 1, "offer", "at"), "is of another kind"),
            new WireFault(List.of("data", "items", 1, "later"), "is of another kind")));

    RecordReader.Records<String> records =
        reads.each(reply, PATH, List.of("a", "b", "c"), RecordReaderTest::map);

    assertThat(records.items()).containsExactly("A", "C");
    assertThat(records.faults())
        .containsExactly(new RecordFault(1, "offer.at", "is of another kind"));
  }

  @Test
  void whatCouldNotBeDecodedOutsideTheRecordsIsAFailure() {
    ThingsReply reply = new ThingsReply();
    reply.markFaulty(List.of(new WireFault(List.of("data", "total"), "is of another kind")));

    assertThatThrownBy(() -> reads.each(reply, PATH, List.of("a"), RecordReaderTest::map))
        .isInstanceOf(MalformedResponseException.class)
        .hasMessageContaining("data.total is of another kind");
  }

  @Test
  void aStrictReaderFailsAtTheFirstFault() {
    assertThatThrownBy(() -> strict.each(new ThingsReply(), PATH, wire(), RecordReaderTest::map))
        .isInstanceOf(MalformedResponseException.class)
        .hasMessageContaining("its record 1: id is missing")
        .hasMessageNotContaining("marker");
  }

  @Test
  void whereAllRecordsMustBeThereAFaultIsAFailure() {
    assertThatThrownBy(() -> reads.all(new ThingsReply(), PATH, wire(), RecordReaderTest::map))
        .isInstanceOf(MalformedResponseException.class);
    assertThat(reads.all(new ThingsReply(), PATH, List.of("a"), RecordReaderTest::map))
        .containsExactly("A");
  }

  @Test
  void aValueThatCannotBeMappedAsAWholeIsMalformedOrOfUnknownOutcome() {
    assertThat(reads.whole(REPLY, () -> map("x"))).isEqualTo("X");
    assertThatThrownBy(() -> reads.whole(REPLY, () -> map("marker-incomplete")))
        .isInstanceOf(MalformedResponseException.class)
        .hasMessageContaining("id is missing");
    assertThatThrownBy(() -> writes.whole(REPLY, () -> map("marker-invalid")))
        .isInstanceOf(OutcomeUnknownException.class)
        .hasMessageContaining("mail breaks its rule")
        .hasMessageNotContaining("marker")
        .hasNoCause();
  }

  @Test
  void aPartThatMustBeThereIsNamed() {
    assertThat(reads.present(REPLY, "data", "x")).isEqualTo("x");
    assertThatThrownBy(() -> reads.present(REPLY, "data", null))
        .hasMessageContaining("request-1")
        .hasMessageContaining("HTTP 200")
        .isInstanceOf(MalformedResponseException.class)
        .hasMessageContaining("peerland read")
        .hasMessageContaining("it has no data");
    assertThatThrownBy(() -> writes.present(REPLY, "data", null))
        .isInstanceOf(OutcomeUnknownException.class);
  }
}
