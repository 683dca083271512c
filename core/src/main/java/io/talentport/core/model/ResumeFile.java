package io.talentport.core.model;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A résumé as a document: bytes, a file, or an address that the platform can fetch. Which of them a
 * platform takes is up to the platform; nothing is fetched on its behalf unless asked for.
 *
 * <p>Personal: printing it tells neither its name nor its place. Immutable and thread-safe.
 */
public final class ResumeFile {

  private final String name;
  private final String type;
  private final byte @Nullable [] bytes;
  private final @Nullable Path path;
  private final @Nullable URI url;

  private ResumeFile(
      @Nullable String name, byte @Nullable [] bytes, @Nullable Path path, @Nullable URI url) {
    this.name = ResumeFileName.check(name);
    this.type = ResumeFileName.suffix(this.name).toLowerCase(Locale.ROOT);
    this.bytes = bytes;
    this.path = path;
    this.url = url;
  }

  private ResumeFile(ResumeFile file, @Nullable String type) {
    this.name = file.name;
    this.type = Check.text("resume.file.type", type);
    this.bytes = file.bytes;
    this.path = file.path;
    this.url = file.url;
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
    return new ResumeFile(name, ResumeFileName.present("bytes", bytes).clone(), null, null);
  }

  /**
   * A document on disk; its file name is the document's. It is read when it is submitted.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the name has no suffix
   */
  public static ResumeFile ofPath(@Nullable Path path) {
    Path file = ResumeFileName.present("path", path);
    Path last = file.getFileName();
    return new ResumeFile(last == null ? null : last.toString(), null, file, null);
  }

  /**
   * A document that the platform can fetch.
   *
   * @param name the file name with its suffix
   * @param url an absolute http or https address that the platform can reach
   * @throws io.talentport.core.error.InvalidRequestException if the name has no suffix or the
   *     address is not absolute
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
    return new ResumeFile(this, type);
  }

  /** The file name with its suffix. */
  public String name() {
    return name;
  }

  /** The type, for example {@code pdf}: the suffix in lower case unless declared otherwise. */
  public String type() {
    return type;
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
        && Optional.ofNullable(url).equals(that.url());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(new Object[] {name, type, Arrays.hashCode(bytes), path, url});
  }

  @Override
  public String toString() {
    String kind = bytes != null ? "bytes" : path != null ? "path" : "url";
    // The type is not shown: the suffix of "resume.Lin Xia" would tell the name.
    return "ResumeFile[" + kind + ", ***]";
  }
}
