package io.talentport.adapter.tck;

import io.talentport.core.model.AttachmentId;
import io.talentport.core.port.Talents;
import io.talentport.sandbox.Seed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/** The documents that a platform stores with its talents, each behind a short-lived address. */
public final class DocumentsUnderTest {

  private static final byte[] SHORT = "%PDF-1.7 marker-content".getBytes(StandardCharsets.UTF_8);

  private final String link;
  private final String download;
  private final AttachmentId document;
  private final BiConsumer<Seed, byte[]> seeding;

  private DocumentsUnderTest(
      String link, String download, AttachmentId document, BiConsumer<Seed, byte[]> seeding) {
    this.link = link;
    this.download = download;
    this.document = document;
    this.seeding = seeding;
  }

  /**
   * Stored documents.
   *
   * @param link the id of the operation that returns a document's description and the address of
   *     its content
   * @param download what the sandbox calls the requests for the content; no operation of the
   *     document
   * @param document the id of a document
   * @param seeding stores the document in the sandbox, with this content
   */
  public static DocumentsUnderTest by(
      String link, String download, AttachmentId document, BiConsumer<Seed, byte[]> seeding) {
    return new DocumentsUnderTest(link, download, document, seeding);
  }

  String link() {
    return link;
  }

  String download() {
    return download;
  }

  AttachmentId document() {
    return document;
  }

  void seed(Seed seed, byte[] content) {
    seeding.accept(seed, content);
  }

  /** The operation, made to happen by asking what the document is. */
  OperationUnderTest driver() {
    return OperationUnderTest.of(
            link,
            Talents.class,
            platform -> List.of(platform.port(Talents.class).document(document).describe()))
        .seeded(seed -> seed(seed, SHORT));
  }

  @Override
  public String toString() {
    return link;
  }
}
