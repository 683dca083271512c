package io.talentport.sandbox.internal.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as it arrived.
 *
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

  public @Nullable String header(String name) {
    return headers.get(name.toLowerCase(Locale.ROOT));
  }

  public boolean isForm() {
    String type = header("Content-Type");
    return type != null
        && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
  }

  public Call withEffect(boolean effect) {
    return new Call(method, origin, path, query, headers, body, parts, effect);
  }

  /** Names the call only: query, headers and body carry tokens and people's data. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
