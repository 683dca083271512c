package io.talentport.core.model;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.Required;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A résumé as a document: bytes, a file, a stream, or an address that the platform can fetch. Which
 * of them a platform takes is up to the platform; nothing is fetched on its behalf unless asked
 * for.
 *
 * <p>Personal: printing it shows neither its name nor its location. Immutable and thread-safe, as
 * far as the supplier of a stream is; two documents given as streams are equal if their supplier is
 * one.
 */
public final class ResumeFile {

  private final String name;
  private final String type;
  private final byte @Nullable [] bytes;
  private final @Nullable Path path;
  private final @Nullable URI url;
  private final @Nullable ContentSource source;
  private final @Nullable Long size;

  private ResumeFile(
      @Nullable String name, byte @Nullable [] bytes, @Nullable Path path, @Nullable URI url) {
    this.name = ResumeFileName.check(name);
    this.type = ResumeFileName.suffix(this.name).toLowerCase(Locale.ROOT);
    this.bytes = bytes;
    this.path = path;
    this.url = url;
    this.source = null;
    this.size = bytes == null ? null : (long) bytes.length;
  }

  private ResumeFile(@Nullable String name, ContentSource source, long size) {
    this.name = ResumeFileName.check(name);
    this.type = ResumeFileName.suffix(this.name).toLowerCase(Locale.ROOT);
    this.bytes = null;
    this.path = null;
    this.url = null;
    this.source = source;
    this.size = size;
  }

  private ResumeFile(ResumeFile file, @Nullable String type, @Nullable Long size) {
    this.name = file.name;
    this.type = Check.text("resume.file.type", type);
    this.bytes = file.bytes;
    this.path = file.path;
    this.url = file.url;
    this.source = file.source;
    this.size = size;
  }

  /**
   * A document in memory.
   *
   * @param name the file name with its suffix, for example {@code lin.pdf}
   * @param bytes the content; copied
   * @throws io.talentport.core.error.InvalidRequestException if the name has no suffix or the
   *     content is null
   */
  public static ResumeFile ofBytes(@Nullable String name, byte @Nullable [] bytes) {
    return new ResumeFile(name, Required.value("resume.file.bytes", bytes).clone(), null, null);
  }

  /**
   * A document on disk; its file name is the document's. It is read when it is submitted.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the name has no suffix, or cannot
   *     be read because the JVM's locale has no such characters: name it with {@link
   *     #ofPath(String, Path)} then
   */
  public static ResumeFile ofPath(@Nullable Path path) {
    Path file = Required.value("resume.file.path", path);
    Path last = file.getFileName();
    return new ResumeFile(last == null ? null : last.toString(), null, file, null);
  }

  /**
   * A document on disk under another name than its file's, such as an upload in a temporary file.
   * It is read when it is submitted.
   *
   * @param name the document's name with its suffix, for example {@code lin.pdf}
   * @throws io.talentport.core.error.InvalidRequestException if the name has no suffix or the path
   *     is null
   */
  public static ResumeFile ofPath(@Nullable String name, @Nullable Path path) {
    return new ResumeFile(name, null, Required.value("resume.file.path", path), null);
  }

  /**
   * A document that is read from a stream while it is submitted, so that it is never in memory as a
   * whole.
   *
   * @param name the file name with its suffix
   * @param length the number of bytes; what is read is held against it, and a submit of more or
   *     less fails
   * @param supplier opens a new stream over the whole content for each try
   * @throws io.talentport.core.error.InvalidRequestException if the name has no suffix, the length
   *     is negative, or the supplier is null
   */
  public static ResumeFile ofStream(
      @Nullable String name, long length, @Nullable ContentSource supplier) {
    return new ResumeFile(
        name, Required.value("resume.file.supplier", supplier), ResumeFileName.length(length));
  }

  /**
   * A document that the platform can fetch.
   *
   * @param name the file name with its suffix
   * @param url an absolute http or https address that the platform can reach
   * @throws io.talentport.core.error.InvalidRequestException if the name has no suffix, or the
   *     address is not absolute or holds a user
   */
  public static ResumeFile ofUrl(@Nullable String name, @Nullable URI url) {
    return new ResumeFile(name, null, null, ResumeFileName.fetchable(url));
  }

  /**
   * The same document declared as another type than its suffix says.
   *
   * @param type the type as platforms write it, for example {@code pdf}
   * @throws io.talentport.core.error.InvalidRequestException if the type is null or blank
   */
  public ResumeFile withType(@Nullable String type) {
    return new ResumeFile(this, type, size);
  }

  /**
   * The same document, at an address, with its size, which some platforms require.
   *
   * @param size in bytes, above zero
   * @throws InvalidRequestException if it is not above zero, or if the document has no address and
   *     so has its own size
   */
  public ResumeFile withSize(long size) {
    if (url == null || size < 1) {
      throw InvalidRequestException.of(
          "resume.file.size",
          url == null ? "is for a document at an address only" : "must be above zero",
          url == null ? "Leave it out: the content has it." : "Pass the size in bytes.");
    }
    return new ResumeFile(this, type, size);
  }

  /** The file name with its suffix. */
  public String name() {
    return name;
  }

  /** The type, for example {@code pdf}: the suffix in lower case unless declared otherwise. */
  public String type() {
    return type;
  }

  /** The size in bytes; absent for a file on disk, and for an address unless it was declared. */
  public OptionalLong size() {
    return size == null ? OptionalLong.empty() : OptionalLong.of(size);
  }

  /**
   * A new stream over the content; absent unless the document is in memory or is given as a stream.
   *
   * @throws InvalidRequestException if the stream cannot be opened
   */
  public Optional<InputStream> content() {
    return source == null
        ? Optional.ofNullable(bytes).map(ByteArrayInputStream::new)
        : Optional.of(SourceInput.open(source));
  }

  /** A copy of the content; absent unless the document is in memory. */
  public Optional<byte[]> bytes() {
    return Optional.ofNullable(bytes).map(byte[]::clone);
  }

  /** The file on disk; absent unless the document is one. */
  public Optional<Path> path() {
    return Optional.ofNullable(path);
  }

  /** The address to fetch; absent unless the document has one. */
  public Optional<URI> url() {
    return Optional.ofNullable(url);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ResumeFile that
        && name.equals(that.name)
        && type.equals(that.type)
        && Arrays.equals(bytes, that.bytes)
        && Optional.ofNullable(path).equals(that.path())
        && Optional.ofNullable(url).equals(that.url())
        && Objects.equals(source, that.source)
        && size().equals(that.size());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(
        new Object[] {name, type, Arrays.hashCode(bytes), path, url, source, size});
  }

  @Override
  public String toString() {
    String kind = bytes != null ? "bytes" : path != null ? "path" : url != null ? "url" : "stream";
    // The type is not shown: the suffix of "resume.Lin Xia" would show the name.
    return "ResumeFile[" + kind + ", ***]";
  }
}
