package io.talentport.sandbox.platform;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request as it arrived.
 *
 * @param method the HTTP method
 * @param origin the address and prefix by which the client reached the sandbox
 * @param path the path behind the configured prefix
 * @param query the decoded query
 * @param headers the headers, by lower-case name
 * @param body the body as text; of a form of files a description of its parts
 * @param parts the parts of a form of files
 * @param effective false when the reply is wanted but nothing may change
 */
public record Call(
    String method,
    String origin,
    String path,
    Map<String, String> query,
    Map<String, String> headers,
    String body,
    List<FormPart> parts,
    boolean effective) {

  /** The value of a header, whatever the case of its name. */
  public @Nullable String header(String name) {
    return headers.get(name.toLowerCase(Locale.ROOT));
  }

  /** True if the body is said to be JSON in UTF-8, which it is where no charset is named. */
  public boolean isJson() {
    return isOfType("application/json");
  }

  /** True if the body is said to be an HTML form in UTF-8. */
  public boolean isForm() {
    return isOfType("application/x-www-form-urlencoded");
  }

  private boolean isOfType(String expected) {
    String type = header("Content-Type");
    if (type == null) {
      return false;
    }
    String[] parts = type.toLowerCase(Locale.ROOT).replaceAll("[\\s\"]", "").split(";");
    return parts.length > 0
        && parts[0].equals(expected)
        && Stream.of(parts)
            .filter(part -> part.startsWith("charset="))
            .allMatch("charset=utf-8"::equals);
  }

  /** The same call, with an effect or without. */
  public Call withEffect(boolean effect) {
    return new Call(method, origin, path, query, headers, body, parts, effect);
  }

  /** Names the call only: query, headers and body carry tokens and people's data. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
