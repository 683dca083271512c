package io.talentport.sandbox;

import io.talentport.sandbox.platform.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of the page in the browser, read on request. */
final class PageFiles {
  /** Nothing from other hosts, no inline script or style, no frame around it. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final Map<String, String> TYPES =
      Map.of(
          "", "text/html; charset=utf-8",
          "page.css", "text/css; charset=utf-8",
          "page.js", "text/javascript; charset=utf-8",
          "texts.js", "text/javascript; charset=utf-8",
          "icon.svg", "image/svg+xml");

  private PageFiles() {}

  /** The file at a path; {@code null} if there is none. */
  static @Nullable Reply at(String path) {
    String type = TYPES.get(path);
    return type == null
        ? null
        : Reply.of(200, type, read("page/" + (path.isEmpty() ? "index.html" : path)))
            .withHeader("Content-Security-Policy", POLICY)
            .withHeader("Referrer-Policy", "no-referrer");
  }

  private static byte[] read(String resource) {
    try (InputStream in = PageFiles.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar of the sandbox has no " + resource);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + resource, unreadable);
    }
  }
}
