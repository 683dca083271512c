package io.talentport.adapter.support.libraries;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Version;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a library was found.
 *
 * @param library the library
 * @param file the name of the jar or folder, without its path; null if the library is missing
 * @param version the version that the jar declares; null if it declares none
 */
record LibraryJar(Library library, @Nullable String file, @Nullable Version version) {

  private static final Pattern SUFFIX = Pattern.compile("[-+].*");

  static LibraryJar find(Library library, ClassLoader loader) {
    URL marker = loader.getResource(library.markerFile());
    if (marker == null) {
      return new LibraryJar(library, null, null);
    }
    String place = marker.toString();
    String root = place.substring(0, place.length() - library.markerFile().length());
    String file = fileName(root);
    Optional<Version> named = ofFileName(file, library);
    LibraryJar byName = new LibraryJar(library, file, named.orElse(null));
    if (named.isPresent() && !byName.isTooOld()) {
      return byName;
    }
    // A rebuilt library may have its own version numbers: a file name alone is not enough to refuse
    // it.
    return new LibraryJar(
        library,
        file,
        ofPomProperties(root, library)
            .or(() -> ofManifest(root, file, library))
            .or(() -> named)
            .orElse(null));
  }

  /**
   * Whether it is certainly older than needed. A suffix, such as a classifier or that of a patched
   * build, makes no version older.
   */
  boolean isTooOld() {
    return version != null && withoutSuffix(version).compareTo(library.needed()) < 0;
  }

  private static Version withoutSuffix(Version version) {
    return Version.parse(SUFFIX.matcher(version.toString()).replaceFirst(""));
  }

  /** Such as {@code httpclient5-5.2.jar is version 5.2, needed is 5.4 or later}. */
  String comparedWithNeed() {
    String found =
        file == null
            ? library.artifact() + " is missing"
            : file + " is " + (version == null ? "of an unknown version" : "version " + version);
    return found + ", needed is " + library.needed() + " or later";
  }

  private static String fileName(String root) {
    String path = root.endsWith("!/") ? root.substring(0, root.length() - 2) : root;
    path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static Optional<Version> ofPomProperties(String root, Library library) {
    String path = "META-INF/maven/" + library.coordinates().replace(':', '/') + "/pom.properties";
    Properties properties = new Properties();
    try (InputStream file = open(root + path)) {
      properties.load(file);
    } catch (IOException | IllegalArgumentException absent) {
      return Optional.empty();
    }
    return version(properties.getProperty("version"));
  }

  /** From the file name that build tools give a jar; nothing has to be opened then. */
  private static Optional<Version> ofFileName(String file, Library library) {
    String begin = library.artifact() + "-";
    return file.startsWith(begin) && file.endsWith(".jar")
        ? version(file.substring(begin.length(), file.length() - ".jar".length()))
        : Optional.empty();
  }

  /**
   * From the manifest of a jar of this library alone: the manifest of a fat jar belongs to the
   * application.
   */
  private static Optional<Version> ofManifest(String root, String file, Library library) {
    if (!file.startsWith(library.artifact())) {
      return Optional.empty();
    }
    try (InputStream manifest = open(root + "META-INF/MANIFEST.MF")) {
      Attributes said = new Manifest(manifest).getMainAttributes();
      return version(said.getValue(Attributes.Name.IMPLEMENTATION_VERSION));
    } catch (IOException | IllegalArgumentException absent) {
      return Optional.empty();
    }
  }

  /** Without the JVM's cache, which would keep the jar open. */
  private static InputStream open(String url) throws IOException {
    URLConnection connection = URI.create(url).toURL().openConnection();
    connection.setUseCaches(false);
    return connection.getInputStream();
  }

  private static Optional<Version> version(@Nullable String text) {
    try {
      return text == null ? Optional.empty() : Optional.of(Version.parse(text));
    } catch (IllegalArgumentException odd) {
      return Optional.empty();
    }
  }
}
