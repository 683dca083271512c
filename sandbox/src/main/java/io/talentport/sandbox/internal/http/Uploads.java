package io.talentport.sandbox.internal.http;

import io.talentport.sandbox.platform.FormPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ProtocolException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps uploaded files while the sandbox runs, in a directory that is created for the first file
 * and deleted at the end. Nothing is held in memory. Thread-safe.
 */
public final class Uploads implements AutoCloseable {
  /** How many bytes of a file are kept; the rest of a longer one is only counted. */
  public static final long MOST_BYTES = 300L * 1024 * 1024;

  private static final Pattern BOUNDARY =
      Pattern.compile(
          ";\\s*boundary=(?:\"([^\"]{1,70})\"|([^;\\s\"]{1,70}))", Pattern.CASE_INSENSITIVE);
  private static final Pattern PARAMETER =
      Pattern.compile(
          ";\\s*(name|filename\\*?)=(?:\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"|([^;\\s]*))");

  private @Nullable Path directory;
  private boolean closed;

  /** Their directory; {@code null} before the first file. */
  public synchronized @Nullable Path directory() {
    return directory;
  }

  public static boolean isForm(@Nullable String contentType) {
    return contentType != null
        && contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
  }

  /** Reads a form to its end; no parts for other bodies. */
  public List<FormPart> read(String contentType, InputStream body) throws IOException {
    List<FormPart> parts = new ArrayList<>();
    Matcher boundary = BOUNDARY.matcher(contentType);
    boolean read = false;
    try {
      if (boundary.find()) {
        String text = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
        read(new FormReader(body, text), parts);
        read = true;
      }
    } catch (ProtocolException illFormed) {
      // The platform refuses such a form like one without the required part.
      read = false;
    } catch (IOException cutOff) {
      discard(parts);
      throw cutOff;
    }
    body.transferTo(OutputStream.nullOutputStream());
    if (!read) {
      discard(parts);
      parts.clear();
    }
    return parts;
  }

  private void read(FormReader form, List<FormPart> parts) throws IOException {
    form.copyToDelimiter(OutputStream.nullOutputStream());
    while (!form.isLast()) {
      Map<String, String> headers = new HashMap<>();
      for (String line = form.line(); !line.isEmpty(); line = form.line()) {
        int colon = line.indexOf(':');
        if (colon > 0) {
          headers.put(
              line.substring(0, colon).trim().toLowerCase(Locale.ROOT),
              line.substring(colon + 1).trim());
        }
      }
      parts.add(part(form, headers));
    }
  }

  private FormPart part(FormReader form, Map<String, String> headers) throws IOException {
    Path file = newFile();
    try {
      MessageDigest sha256 = sha256();
      Capped kept = new Capped(file);
      try (OutputStream out = new DigestOutputStream(kept, sha256)) {
        form.copyToDelimiter(out);
      }
      Map<String, String> names = names(headers.getOrDefault("content-disposition", ""));
      return new FormPart(
          names.getOrDefault("name", ""),
          names.get("filename"),
          headers.get("content-type"),
          kept.size(),
          HexFormat.of().formatHex(sha256.digest()),
          file);
    } catch (IOException failed) {
      Files.deleteIfExists(file);
      throw failed;
    }
  }

  private static Map<String, String> names(String disposition) {
    Map<String, String> names = new HashMap<>();
    Matcher parameter = PARAMETER.matcher(disposition);
    while (parameter.find()) {
      String quoted = parameter.group(2);
      String value = quoted == null ? parameter.group(3) : quoted.replaceAll("\\\\(.)", "$1");
      if (parameter.group(1).equals("filename*")) {
        int text = value.lastIndexOf('\'') + 1;
        names.put("filename", decoded(value.substring(text)));
      } else {
        names.putIfAbsent(parameter.group(1), value);
      }
    }
    return names;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException illFormedEscape) {
      return text;
    }
  }

  /** The digest of content, in hexadecimal digits. */
  public static String sha256(byte[] content) {
    return HexFormat.of().formatHex(sha256().digest(content));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  private synchronized Path newFile() throws IOException {
    if (closed) {
      throw new IOException("the sandbox is closed");
    }
    if (directory == null) {
      directory = Files.createTempDirectory("talentport-sandbox");
    }
    return Files.createTempFile(directory, "upload", null);
  }

  /** Takes over a part's file, so that it outlives the answer. */
  public static Path keep(FormPart part) {
    Path kept = part.file().resolveSibling(part.file().getFileName() + ".kept");
    try {
      return Files.move(part.file(), kept);
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot keep an uploaded file", failed);
    }
  }

  /** Deletes the files that were not taken over. */
  public static void discard(List<FormPart> parts) {
    parts.forEach(part -> delete(part.file()));
  }

  public static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot delete an uploaded file", failed);
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (directory == null) {
      return;
    }
    // A request that ends at this moment may rename a file to its final name; no new file is
    // created any more.
    boolean gone = false;
    while (!gone) {
      gone = deleted(directory);
    }
    directory = null;
  }

  private static boolean deleted(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      files.forEach(Uploads::delete);
      Files.delete(directory);
      return true;
    } catch (DirectoryNotEmptyException lateFile) {
      return false;
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot delete the uploaded files", failed);
    }
  }

  /** A file that grows up to {@link #MOST_BYTES} and counts all bytes. */
  private static final class Capped extends OutputStream {
    private final OutputStream file;
    private long size;

    Capped(Path path) throws IOException {
      this.file = Files.newOutputStream(path);
    }

    long size() {
      return size;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      long room = Math.max(0, MOST_BYTES - size);
      file.write(bytes, from, (int) Math.min(room, length));
      size += length;
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
