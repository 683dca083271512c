package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.DocumentStream;
import io.talentport.core.model.StoredDocument;
import io.talentport.core.port.Talents;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.RecordedRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A stored document is read unchanged and complete, or not at all. */
abstract class DocumentContract extends ContractGroup {

  private static final int LENGTH = 300_001;
  private static final Duration LONGER_THAN_ANY_LINK = Duration.ofDays(2);

  private final byte[] content = content();

  /** Bytes of every value, which do not compress well. */
  private static byte[] content() {
    byte[] bytes = new byte[LENGTH];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  Stream<DocumentsUnderTest> documents() {
    return adapter().documents().stream();
  }

  private StoredDocument stored(DocumentsUnderTest documents, String... settings) {
    documents.seed(fixture().sandbox().seed(), content);
    return fixture().connect(settings).port(Talents.class).document(documents.document());
  }

  private static byte[] read(StoredDocument document) {
    try (DocumentStream stream = document.open()) {
      return stream.readAllBytes();
    } catch (IOException undeclared) {
      throw new AssertionError("what goes wrong is no exception of the library's", undeclared);
    }
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("documents")
  @ContractCase(value = "C179", mayHaveNoCase = true)
  @DisplayName("C179 reads a document byte for byte, however it is sent and read")
  void required_readsADocumentByteForByte(DocumentsUnderTest documents) throws IOException {
    StoredDocument document = stored(documents);
    assertThat(document.id()).isEqualTo(documents.document());

    assertThat(read(document)).as("a document").isEqualTo(content);
    for (Fault sent : List.of(Fault.chunked(), Fault.slowBody(Duration.ofMillis(1)))) {
      fixture().sandbox().faults().next(documents.download(), sent);
      assertThat(read(document)).as("a document under %s", sent).isEqualTo(content);
    }
    try (DocumentStream stream = document.open()) {
      assertThat(stream.document().id()).isEqualTo(documents.document());
      assertThat(stream.size()).isIn(OptionalLong.empty(), OptionalLong.of(LENGTH));
      assertThat(inPieces(stream)).as("a document read in pieces").isEqualTo(content);
      assertThat(stream.read()).as("what is behind the end").isEqualTo(-1);
    }
  }

  private static byte[] inPieces(DocumentStream stream) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    read.write(stream.read());
    byte[] piece = new byte[997];
    for (int length = stream.read(piece, 3, 990); length >= 0; ) {
      read.write(piece, 3, length);
      length = stream.read(piece, 3, 990);
    }
    return read.toByteArray();
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("documents")
  @ContractCase(value = "C180", mayHaveNoCase = true)
  @DisplayName("C180 asks for the address of a document when it is opened, and keeps none")
  void required_asksForTheAddressWhenADocumentIsOpened(DocumentsUnderTest documents) {
    StoredDocument document = stored(documents);
    fixture().nothingWasSent();

    for (int opened = 1; opened <= 3; opened++) {
      if (opened == 3) {
        fixture().clock().advance(LONGER_THAN_ANY_LINK);
      }
      assertThat(read(document)).isEqualTo(content);
      assertThat(fixture().count(documents.link())).as("addresses asked for").isEqualTo(opened);
      assertThat(fixture().count(documents.download())).as("downloads").isEqualTo(opened);
    }
    document.describe();
    assertThat(fixture().count(documents.download())).as("downloads").isEqualTo(3);
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("documents")
  @ContractCase(value = "C181", mayHaveNoCase = true)
  @DisplayName("C181 refuses a document over the limit, whether or not its size is announced")
  void required_keepsTheLimitOfADocument(DocumentsUnderTest documents) {
    documents.seed(fixture().sandbox().seed(), content);
    Talents talents = fixture().connect().port(Talents.class);
    for (long none : new long[] {0, -1}) {
      ExpectedFailure.of(
          InvalidRequestException.class, () -> talents.document(documents.document(), none));
    }
    fixture().nothingWasSent();

    assertThat(read(talents.document(documents.document(), LENGTH))).isEqualTo(content);
    for (Fault sent : List.of(Fault.latency(Duration.ZERO), Fault.chunked())) {
      fixture().sandbox().faults().next(documents.download(), sent);
      InvalidRequestException refusal =
          ExpectedFailure.of(
              InvalidRequestException.class,
              () -> read(talents.document(documents.document(), LENGTH - 1L)));
      assertThat(refusal.field()).as("the limit, under %s", sent).hasValue("mostBytes");
    }
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("documents")
  @ContractCase(value = "C182", mayHaveNoCase = true)
  @DisplayName("C182 takes no document that is cut off for a whole one")
  void required_takesNoCutOffDocumentForAWholeOne(DocumentsUnderTest documents) {
    StoredDocument document = stored(documents);
    for (Fault fault :
        List.of(
            Fault.truncated(),
            Fault.announcing(LENGTH + 1L),
            Fault.resetMidBody(),
            Fault.dropAfterExecution())) {
      fixture().sandbox().faults().always(documents.download(), fault);

      RecruitingException failure =
          ExpectedFailure.of(RecruitingException.class, () -> read(document));

      assertThat(failure.platform()).as("under %s", fault).contains(adapter().id());
      assertThat(failure.operation()).as("under %s", fault).contains(documents.link());
    }
    fixture().sandbox().faults().clear();
    assertThat(read(document)).as("the document after the faults").isEqualTo(content);
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("documents")
  @ContractCase(value = "C183", mayHaveNoCase = true)
  @DisplayName("C183 sends no token, secret or cookie to the host of a document")
  void required_sendsNoTokenToTheHostOfADocument(DocumentsUnderTest documents) {
    StoredDocument document = stored(documents);
    fixture()
        .sandbox()
        .faults()
        .next(documents.link(), Fault.header("Set-Cookie", "sid=1; Path=/"));

    assertThat(read(document)).isEqualTo(content);

    Set<String> secrets = new TreeSet<>();
    fixture()
        .requests(documents.link())
        .forEach(
            request ->
                secrets.addAll(
                    SentSecrets.tokens(adapter().spec().call(documents.link()), request)));
    assertThat(secrets).as("the token of the other call").isNotEmpty();
    adapter()
        .secretSettings()
        .forEach(name -> secrets.add(fixture().settings().get(fixture().key(name))));
    RecordedRequest download = fixture().requests(documents.download()).get(0);
    assertThat(download.header("Authorization")).as("a header with a token").isEmpty();
    assertThat(download.header("Cookie")).as("a header with a cookie").isEmpty();
    for (String secret : secrets) {
      assertThat(download.path() + download.query() + download.headers().values() + download.body())
          .as("what is sent to the host of a document")
          .doesNotContain(secret);
    }
  }
}
