package io.talentport.adapter.support.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.adapter.support.json.WireFault;
import io.talentport.adapter.support.spec.EmptyReply;
import io.talentport.adapter.support.spec.Envelope;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.spec.OperationId;
import io.talentport.adapter.support.spec.SpecOperation;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.IncompleteValueException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.UnreadableValue;
import io.talentport.core.paging.RecordFault;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RecordReaderTest {

  private static final List<String> PATH = List.of("data", "items");

  private interface Api {

    @SpecOperation(id = "read", retrySafe = true)
    void read();

    @SpecOperation(id = "write", retrySafe = false)
    void write();
  }

  private static final Envelope REPLY = received();

  private static Envelope received() {
    EmptyReply reply = new EmptyReply();
    reply.markReceived(200, "request-1");
    return reply;
  }

  private final RecordReader reads =
      new RecordReader(Operation.of("peerland", new OperationId(Api.class, "read")));
  private final RecordReader strict =
      new RecordReader(Operation.of("peerland", new OperationId(Api.class, "read")), true);
  private final RecordReader writes =
      new RecordReader(Operation.of("peerland", new OperationId(Api.class, "write")));

  private static String map(String wire, FieldReader fields) {
    return switch (wire) {
      case "marker-odd" -> "ODD" + fields.read("mail", "marker-value", EmailAddress::of);
      case "marker-incomplete" -> throw new IncompleteValueException("id");
      case "marker-invalid" -> throw InvalidRequestException.of("mail", "marker-value", "marker.");
      case "marker-late" -> Instant.MAX.plusSeconds(1).toString();
      case "marker-large" -> String.valueOf(Math.toIntExact(Long.MAX_VALUE));
      case "marker-unforeseen" -> throw new IllegalStateException("marker");
      case "marker-told" -> throw reads("told");
      default -> wire.toUpperCase(Locale.ROOT);
    };
  }

  private static List<@Nullable String> wire() {
    return Arrays.asList("a", "marker-incomplete", null, "marker-invalid", "marker-late", "b");
  }

  private static RuntimeException reads(String problem) {
    return new MalformedResponseException(ErrorDetails.of(problem).build());
  }

  @Test
  @Tag("G2")
  void noExceptionOfTheJdkComesOutOfAMapping() {
    RecordReader.Records<String> records =
        reads.each(
            new EmptyReply(),
            PATH,
            List.of("a", "marker-large", "marker-unforeseen"),
            id -> null,
            RecordReaderTest::map);

    assertThat(records.items()).containsExactly("A");
    assertThat(records.faults())
        .containsExactly(
            new RecordFault(1, "", "cannot be read (ArithmeticException)"),
            new RecordFault(2, "", "cannot be read (IllegalStateException)"));
    assertThatThrownBy(() -> writes.whole(REPLY, () -> Math.toIntExact(Long.MAX_VALUE)))
        .isInstanceOf(OutcomeUnknownException.class)
        .hasMessageContaining("cannot be read");
    assertThatThrownBy(
            () ->
                reads.each(
                    new EmptyReply(),
                    PATH,
                    List.of("marker-told"),
                    id -> null,
                    RecordReaderTest::map))
        .isInstanceOf(MalformedResponseException.class)
        .hasMessage("told.");
  }

  @Test
  @Tag("proves:malformed-record")
  void aFaultyRecordDoesNotCostTheOthersAndIsToldWithoutItsValue() {
    RecordReader.Records<String> records =
        reads.each(new EmptyReply(), PATH, wire(), id -> null, RecordReaderTest::map);

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
        reads.each(new EmptyReply(), PATH, null, id -> null, RecordReaderTest::map);

    assertThat(records.items()).isEmpty();
    assertThat(records.faults()).isEmpty();
  }

  @Test
  @Tag("B3")
  void aFieldThatCouldNotBeDecodedIsAFaultOfItsRecordWhichKeepsTheRest() {
    EmptyReply reply = new EmptyReply();
    reply.markFaulty(
        List.of(
            new WireFault(List.of("data", "items", 1, "offer", "at"), "is of another kind"),
            new WireFault(List.of("data", "items", 1, "later"), "is of another kind")));

    RecordReader.Records<String> records =
        reads.each(reply, PATH, List.of("a", "b", "c"), item -> item, RecordReaderTest::map);

    assertThat(records.items()).containsExactly("A", "B", "C");
    assertThat(records.faults())
        .containsExactly(
            new RecordFault(1, "offer.at", "is of another kind", "b"),
            new RecordFault(1, "later", "is of another kind", "b"));
  }

  @Test
  @Tag("B3")
  void aRecordThatCouldNotBeDecodedIsAFaultAtItsPlace() {
    EmptyReply reply = new EmptyReply();
    reply.markFaulty(List.of(new WireFault(List.of("data", "items", 1), "is of another kind")));

    RecordReader.Records<String> records =
        reads.each(reply, PATH, Arrays.asList("a", null, "c"), id -> id, RecordReaderTest::map);

    assertThat(records.items()).containsExactly("A", "C");
    assertThat(records.faults()).containsExactly(new RecordFault(1, "", "is of another kind"));
  }

  @Test
  @Tag("B3")
  void aValueThatIsNotOfItsFieldsFormCostsNothingElseAndIsToldWithTheRecordsId() {
    RecordReader.Records<String> records =
        reads.each(
            new EmptyReply(), PATH, List.of("marker-odd"), id -> "record-7", RecordReaderTest::map);

    assertThat(records.items()).containsExactly("ODDOptional.empty");
    assertThat(records.faults())
        .containsExactly(new RecordFault(0, "mail", "breaks its rule", "record-7"));
    assertThat(reads.all(REPLY, PATH, List.of("marker-odd"), id -> "", RecordReaderTest::map))
        .hasSize(1);
    assertThatThrownBy(
            () ->
                strict.each(
                    REPLY, PATH, List.of("marker-odd"), id -> "record-7", RecordReaderTest::map))
        .isInstanceOf(MalformedResponseException.class)
        .hasMessageContaining("its record 0: mail breaks its rule")
        .hasMessageNotContaining("marker");
  }

  @Test
  @Tag("B3")
  void whatCouldNotBeReadIsKeptAsItCame() {
    FieldReader fields = new FieldReader();

    assertThat(fields.read("mail", "  ", EmailAddress::of)).isEmpty();
    assertThat(fields.read("mail", null, EmailAddress::of)).isEmpty();
    assertThat(fields.read("mail", "lin@example.org", EmailAddress::of)).isPresent();
    assertThat(fields.values()).isEmpty();

    assertThat(fields.read("mail", "marker-value", EmailAddress::of)).isEmpty();
    assertThat(fields.values())
        .containsExactly(UnreadableValue.builder().field("mail").text("marker-value").build());
    assertThat(fields.values().toString()).doesNotContain("marker");
  }

  @Test
  void aRecordIsMadeAnewOnlyForValuesThatCouldNotBeRead() {
    FieldReader fields = new FieldReader();
    List<UnreadableValue> record = List.of();
    assertThat(fields.withUnreadable(record, (given, odd) -> odd)).isSameAs(record);

    fields.unreadable("mail", "breaks its rule", "marker-value");

    assertThat(fields.withUnreadable(record, (given, odd) -> odd))
        .isEqualTo(fields.values())
        .hasSize(1);
  }

  @Test
  void whatCouldNotBeDecodedOutsideTheRecordsIsAFailure() {
    EmptyReply reply = new EmptyReply();
    reply.markFaulty(List.of(new WireFault(List.of("data", "total"), "is of another kind")));

    assertThatThrownBy(
            () -> reads.each(reply, PATH, List.of("a"), id -> null, RecordReaderTest::map))
        .isInstanceOf(MalformedResponseException.class)
        .hasMessageContaining("data.total is of another kind");
  }

  @Test
  @Tag("proves:malformed-record")
  void aStrictReaderFailsAtTheFirstFault() {
    assertThatThrownBy(
            () -> strict.each(new EmptyReply(), PATH, wire(), id -> null, RecordReaderTest::map))
        .isInstanceOf(MalformedResponseException.class)
        .hasMessageContaining("its record 1: id is missing")
        .hasMessageNotContaining("marker");
  }

  @Test
  void whereAllRecordsMustBeThereAFaultIsAFailure() {
    assertThatThrownBy(
            () -> reads.all(new EmptyReply(), PATH, wire(), id -> null, RecordReaderTest::map))
        .isInstanceOf(MalformedResponseException.class);
    assertThat(reads.all(new EmptyReply(), PATH, List.of("a"), id -> null, RecordReaderTest::map))
        .containsExactly("A");
  }

  @Test
  void aValueThatCannotBeMappedAsAWholeIsMalformedOrOfUnknownOutcome() {
    assertThat(reads.whole(REPLY, () -> map("x", new FieldReader()))).isEqualTo("X");
    assertThatThrownBy(() -> reads.whole(REPLY, () -> map("marker-incomplete", new FieldReader())))
        .isInstanceOf(MalformedResponseException.class)
        .hasMessageContaining("id is missing");
    assertThatThrownBy(() -> writes.whole(REPLY, () -> map("marker-invalid", new FieldReader())))
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
