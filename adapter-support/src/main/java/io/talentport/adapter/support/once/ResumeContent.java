package io.talentport.adapter.support.once;

import io.talentport.adapter.support.digest.Sha256;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeFile;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A checksum over everything in a résumé, or in another value of the model: each attribute of the
 * core's values at any depth, read by its accessor, so that none is forgotten. Of a document it
 * covers name, type and, if the platform takes it, the content, which is streamed. The address is
 * not part of it: signed addresses of one document differ. For one thread.
 */
final class ResumeContent {

  private static final String MODEL = Resume.class.getPackageName();
  private static final Set<Object> ABSENT = Set.of(Optional.empty(), List.of());
  private static final int BUFFER_BYTES = 8192;

  private final MessageDigest sum = Sha256.start();
  private final boolean withDocument;

  private ResumeContent(boolean withDocument) {
    this.withDocument = withDocument;
  }

  /**
   * The sum, SHA-256.
   *
   * @param withDocument whether the document's content is submitted
   * @throws InvalidRequestException if the document is to be read and cannot be
   */
  static byte[] sum(Object value, boolean withDocument) {
    ResumeContent content = new ResumeContent(withDocument);
    content.add(value);
    return content.sum.digest();
  }

  private void add(Object value) {
    if (value instanceof Optional<?> optional) {
      add(optional.orElseThrow());
    } else if (value instanceof Collection<?> many) {
      text("list of " + many.size());
      many.forEach(this::add);
    } else if (value instanceof ResumeFile file) {
      document(file);
    } else {
      parts(value);
    }
  }

  /** Absent attributes are left out, so that a new attribute does not change existing checksums. */
  private void parts(Object value) {
    List<Method> accessors = accessors(value);
    if (accessors.isEmpty()) {
      text(value.toString());
      return;
    }
    text("value");
    for (Method accessor : accessors) {
      Object part = read(accessor, value);
      if (!ABSENT.contains(part)) {
        text(accessor.getName());
        add(part);
      }
    }
    text("end");
  }

  private void document(ResumeFile file) {
    text(file.name());
    text(file.type());
    if (withDocument && file.url().isEmpty()) {
      try (InputStream content = open(file)) {
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
          sum.update(buffer, 0, read);
        }
      } catch (IOException unreadable) {
        // Without the cause: its text is the path, which may contain a name.
        throw InvalidRequestException.of(
            "resume.file",
            "must be a file that can be read",
            "Check that it is there and that this process may read it.");
      }
    }
  }

  private static InputStream open(ResumeFile file) throws IOException {
    return file.path().isPresent()
        ? Files.newInputStream(file.path().get())
        : file.content().orElseGet(InputStream::nullInputStream);
  }

  /** With its length before it, so that different texts never give the same bytes. */
  private void text(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    sum.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    sum.update(bytes);
  }

  /** The accessors of a value of the core's model; none for a value that is written as text. */
  private static List<Method> accessors(Object value) {
    Class<?> type = value.getClass();
    if (value instanceof Record && type.getPackageName().equals(MODEL)) {
      return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
    }
    return Arrays.stream(type.getInterfaces())
        .filter(implemented -> implemented.getPackageName().equals(MODEL))
        .flatMap(implemented -> Arrays.stream(implemented.getDeclaredMethods()))
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getReturnType() != void.class)
        .filter(method -> !method.isSynthetic())
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private static Object read(Method accessor, Object value) {
    try {
      return Objects.requireNonNull(accessor.invoke(value), "the core has no null");
    } catch (IllegalAccessException | InvocationTargetException unreadable) {
      throw new IllegalStateException(accessor.getName() + " cannot be read", unreadable);
    }
  }
}
