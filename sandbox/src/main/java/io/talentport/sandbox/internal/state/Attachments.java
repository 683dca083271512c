package io.talentport.sandbox.internal.state;

import io.talentport.sandbox.data.AttachmentData;
import io.talentport.sandbox.internal.http.Uploads;
import io.talentport.sandbox.platform.FormPart;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files uploaded to Feishu and their temporary links. Thread-safe. */
public final class Attachments {
  private static final long FIRST = 7_400_000_000_000_000_001L;
  private static final Duration URL_LIFETIME = Duration.ofMinutes(30);
  private static final String NAMELESS = "unknown-file";
  private static final String UNTYPED = "application/octet-stream";

  private final Clock clock;
  private final Map<String, Stored> byId = new LinkedHashMap<>();
  private final Map<String, Link> links = new HashMap<>();
  private long sequence;

  Attachments(Clock clock) {
    this.clock = clock;
  }

  synchronized void clear() {
    byId.values().stream().flatMap(one -> Stream.ofNullable(one.file())).forEach(Uploads::delete);
    byId.clear();
    links.clear();
    sequence = 0;
  }

  /** Takes over the file of a part and stores it. */
  public synchronized AttachmentData add(FormPart part) {
    AttachmentData attachment = planned(part);
    byId.put(
        attachment.id(), new Stored(attachment, clock.millis(), Uploads.keep(part), new byte[0]));
    sequence++;
    return attachment;
  }

  /** The result of {@link #add}, without an effect. */
  public synchronized AttachmentData planned(FormPart part) {
    String name = part.fileName();
    String type = part.mediaType();
    return new AttachmentData(
        Long.toString(FIRST + sequence),
        name == null || name.isBlank() ? NAMELESS : name,
        type == null ? UNTYPED : type,
        part.size(),
        part.sha256());
  }

  /** Whether a file is a résumé that was not uploaded. */
  public synchronized boolean isSeededResume(String id) {
    Stored stored = byId.get(id);
    return stored != null && stored.isSeeded();
  }

  public synchronized boolean has(String id) {
    return byId.containsKey(id);
  }

  /** Adds a résumé of a talent that was not uploaded. */
  public synchronized void putResume(String id, String name, String mediaType, byte[] content) {
    AttachmentData data =
        new AttachmentData(id, name, mediaType, content.length, Uploads.sha256(content));
    byId.put(id, new Stored(data, clock.millis(), null, content.clone()));
  }

  /** A file; {@code null} if there is none. */
  public synchronized @Nullable Stored stored(String id) {
    return byId.get(id);
  }

  /** The files that were uploaded. */
  public synchronized List<AttachmentData> all() {
    return byId.values().stream().filter(stored -> !stored.isSeeded()).map(Stored::data).toList();
  }

  /** The secret part of a new link to a file. */
  public synchronized String link(AttachmentData attachment) {
    String key = UUID.randomUUID().toString().replace("-", "");
    links.put(key, new Link(attachment.id(), clock.instant().plus(URL_LIFETIME)));
    return key;
  }

  /** Whether a link has this secret part, even if it has expired. */
  public synchronized boolean gaveLink(String key) {
    return links.containsKey(key);
  }

  /** The file of a link; {@code null} if the link is unknown or has expired. */
  public synchronized @Nullable Stored find(String key) {
    Link link = links.get(key);
    return link == null || !clock.instant().isBefore(link.end()) ? null : byId.get(link.id());
  }

  /**
   * An attachment and its content.
   *
   * @param created when it was stored, in milliseconds
   * @param file where the content of an upload is; null for one that is in memory
   * @param bytes the content in memory
   */
  public record Stored(AttachmentData data, long created, @Nullable Path file, byte[] bytes) {
    /** Whether it is a résumé that was not uploaded. */
    boolean isSeeded() {
      return file == null;
    }
  }

  private record Link(String id, Instant end) {}
}
