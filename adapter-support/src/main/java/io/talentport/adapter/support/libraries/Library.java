package io.talentport.adapter.support.libraries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.util.Objects;
import java.util.Properties;

/** A library that adapters call, in the version that the application chose. */
enum Library {
  FEIGN("io.github.openfeign:feign-core", "feign.Client"),
  HTTP_CLIENT(
      "org.apache.httpcomponents.client5:httpclient5", "org.apache.hc.client5.http.HttpRoute"),
  HTTP_CORE("org.apache.httpcomponents.core5:httpcore5", "org.apache.hc.core5.http.HttpHost"),
  BUCKET4J("com.bucket4j:bucket4j_jdk17-core", "io.github.bucket4j.Bucket"),
  JACKSON_CORE("tools.jackson.core:jackson-core", "tools.jackson.core.JsonParser");

  private static final Properties NEEDED = read();

  private final String coordinates;
  private final String marker;

  Library(String coordinates, String marker) {
    this.coordinates = coordinates;
    this.marker = marker;
  }

  private static Properties read() {
    Properties needed = new Properties();
    try (InputStream file = Library.class.getResourceAsStream("oldest.properties")) {
      needed.load(Objects.requireNonNull(file, "oldest.properties is not beside its class"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return needed;
  }

  /** Group and artifact. */
  String coordinates() {
    return coordinates;
  }

  String artifact() {
    return coordinates.substring(coordinates.indexOf(':') + 1);
  }

  /** The oldest supported version, from the build. */
  Version needed() {
    return Version.parse(NEEDED.getProperty(artifact()));
  }

  /** The path of a class that every version contains. */
  String markerFile() {
    return marker.replace('.', '/') + ".class";
  }

  /** Whether the text of an error of the JVM names this library. */
  boolean isNamedIn(String message) {
    return message.replace('/', '.').contains(packageName());
  }

  private String packageName() {
    return marker.substring(0, marker.lastIndexOf('.') + 1);
  }
}
