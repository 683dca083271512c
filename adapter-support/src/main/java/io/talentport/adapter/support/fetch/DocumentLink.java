package io.talentport.adapter.support.fetch;

import io.talentport.core.model.TalentDocument;
import java.net.URI;
import java.util.Locale;

/**
 * Where the content of a document is for a while. Whoever has the address can read the document, so
 * that printing it shows nothing.
 *
 * @param document what is known of the document
 * @param url its address
 */
public record DocumentLink(TalentDocument document, URI url) {

  /** Whether the document is a web page by itself. */
  boolean isWebPage() {
    return type().contains("html") || name().matches(".*\\.(x?html?|xht|mht|mhtml)");
  }

  /** Whether the document is JSON by itself. */
  boolean isJson() {
    return type().contains("json") || name().endsWith(".json");
  }

  private String type() {
    return document.mediaType().orElse("").toLowerCase(Locale.ROOT);
  }

  private String name() {
    return document.name().orElse("").toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "DocumentLink[***]";
  }
}
