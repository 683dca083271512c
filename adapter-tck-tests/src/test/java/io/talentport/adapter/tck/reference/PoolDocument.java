package io.talentport.adapter.tck.reference;

import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.AttachmentId;
import io.talentport.core.model.DocumentStream;
import io.talentport.core.model.StoredDocument;
import io.talentport.core.model.TalentDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A document, read into memory when it is opened. Thread-safe. */
final class PoolDocument implements StoredDocument {

  private static final String OPERATION = "getAttachment";

  private final ReferencePort client;
  private final AttachmentId id;
  private final long mostBytes;
  private final PoolDefect defect;
  private volatile @Nullable JsonNode kept;

  PoolDocument(ReferencePort client, AttachmentId id, long mostBytes, PoolDefect defect) {
    this.client = client;
    this.id = id;
    this.mostBytes = mostBytes;
    this.defect = defect;
  }

  @Override
  public AttachmentId id() {
    return id;
  }

  private JsonNode attachment() {
    JsonNode before = kept;
    if (before != null && defect == PoolDefect.KEEPS_THE_ADDRESS) {
      return before;
    }
    JsonNode attachment =
        client
            .call(
                OPERATION,
                ReferenceRequest.empty().at("attachment_id", id.value()).asking("type", "1"))
            .at("/data/attachment");
    if (!attachment.path("url").isString()) {
      throw client.malformed(client.operation(OPERATION), 200);
    }
    kept = attachment;
    return attachment;
  }

  private TalentDocument described(JsonNode attachment) {
    return TalentDocument.builder().id(id).name(PoolTalents.text(attachment, "name")).build();
  }

  @Override
  public TalentDocument describe() {
    return described(attachment());
  }

  @Override
  public DocumentStream open() {
    JsonNode attachment = attachment();
    byte[] content = content(URI.create(attachment.path("url").asString()));
    byte[] given =
        defect == PoolDefect.READS_DOCUMENTS_AS_TEXT
            ? new String(content, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8)
            : content;
    return new InMemory(described(attachment), new ByteArrayInputStream(given), given.length);
  }

  private byte[] content(URI address) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (defect == PoolDefect.SENDS_ITS_TOKEN_TO_ANY_HOST) {
      request.header("Authorization", "Bearer t-1");
    }
    try {
      HttpResponse<InputStream> response =
          HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
      try (InputStream in = response.body()) {
        if (response.statusCode() != 200) {
          throw failed("The document is not there");
        }
        return limited(in);
      }
    } catch (IOException cut) {
      throw failed("The document was cut off");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw failed("The thread was interrupted");
    }
  }

  private byte[] limited(InputStream in) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] piece = new byte[8192];
    try {
      for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
        content.write(piece, 0, length);
        if (content.size() > mostBytes && defect != PoolDefect.IGNORES_THE_LIMIT) {
          throw InvalidRequestException.of("mostBytes", "is exceeded", "Allow more.");
        }
      }
    } catch (IOException cut) {
      if (defect != PoolDefect.TAKES_A_PART_FOR_THE_WHOLE) {
        throw cut;
      }
    }
    return content.toByteArray();
  }

  private static RecruitingException failed(String problem) {
    return new PlatformUnavailableException(
        ErrorDetails.of(problem)
            .platform(ReferencePool.ID.value())
            .operation(OPERATION)
            .remedy("Open it again.")
            .build());
  }

  /** Content that is there as a whole. */
  private static final class InMemory extends DocumentStream {

    private final TalentDocument document;
    private final ByteArrayInputStream content;
    private final long size;

    InMemory(TalentDocument document, ByteArrayInputStream content, long size) {
      this.document = document;
      this.content = content;
      this.size = size;
    }

    @Override
    public TalentDocument document() {
      return document;
    }

    @Override
    public OptionalLong size() {
      return OptionalLong.of(size);
    }

    @Override
    public int read() {
      return content.read();
    }

    @Override
    public int read(byte[] bytes, int from, int most) {
      return content.read(bytes, from, most);
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
