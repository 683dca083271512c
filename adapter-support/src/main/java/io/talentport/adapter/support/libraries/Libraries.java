package io.talentport.adapter.support.libraries;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Explains a wrong class path instead of passing on an error of the JVM. */
public final class Libraries {

  private Libraries() {}

  /**
   * Runs what links other libraries, such as connecting.
   *
   * @throws ConfigurationException if a library is older than needed, or does not fit; the message
   *     names its jar, the version found and the version needed
   */
  public static <T> T linking(Supplier<T> connecting) {
    if (!OnClassPath.TOO_OLD.isEmpty()) {
      throw failure(OnClassPath.TOO_OLD, null);
    }
    try {
      return connecting.get();
    } catch (LinkageError broken) {
      throw explain(broken);
    }
  }

  /** The library that an error of the JVM comes from, as an exception. */
  static ConfigurationException explain(LinkageError broken) {
    String said = messages(broken);
    List<LibraryJar> suspects =
        found(jar -> jar.isTooOld() || jar.file() == null || jar.library().isNamedIn(said));
    return failure(suspects.isEmpty() ? found(jar -> true) : suspects, broken);
  }

  private static List<LibraryJar> found(Predicate<LibraryJar> wanted) {
    return OnClassPath.JARS.stream().filter(wanted).toList();
  }

  /** Looked up once: the class path does not change. */
  private static final class OnClassPath {

    private static final List<LibraryJar> JARS =
        Stream.of(Library.values())
            .map(library -> LibraryJar.find(library, Libraries.class.getClassLoader()))
            .toList();

    private static final List<LibraryJar> TOO_OLD =
        JARS.stream().filter(LibraryJar::isTooOld).toList();
  }

  private static ConfigurationException failure(List<LibraryJar> jars, @Nullable Throwable cause) {
    String compared =
        jars.stream().map(LibraryJar::comparedWithNeed).collect(Collectors.joining("; "));
    String coordinates =
        jars.stream()
            .map(jar -> jar.library().coordinates() + ":" + jar.library().needed())
            .collect(Collectors.joining(", "));
    ErrorDetails.Builder details =
        ErrorDetails.of("A library on the class path does not fit the adapter: " + compared)
            .cause(cause)
            .remedy(
                String.format(
                    Locale.ROOT,
                    "Raise it in the application's build to %s or later; a parent pom or a BOM may"
                        + " pin it lower.",
                    coordinates));
    return new ConfigurationException(details.build());
  }

  private static String messages(Throwable thrown) {
    return Stream.iterate(thrown, one -> one != null, Throwable::getCause)
        .map(String::valueOf)
        .collect(Collectors.joining("\n"));
  }
}
