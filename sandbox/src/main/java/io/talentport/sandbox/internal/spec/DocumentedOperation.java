package io.talentport.sandbox.internal.spec;

import io.talentport.sandbox.platform.Operation;
import io.talentport.sandbox.platform.QuotaWindow;
import io.talentport.sandbox.platform.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An operation as its document describes it.
 *
 * @param guarded the fields of its success that need a permission of their own
 * @param paging its paging; {@code null} if it is not a listing
 * @param secretNames the headers and query parameters that carry a token or a secret, in any case
 */
public record DocumentedOperation(
    String id,
    String method,
    PathTemplate template,
    boolean needsToken,
    List<QuotaWindow> quota,
    List<String> appTypes,
    List<String> scopes,
    List<GuardedField> guarded,
    List<Parameter> parameters,
    @Nullable Body body,
    @Nullable Paging paging,
    Codes codes,
    Set<String> secretNames)
    implements Operation {

  @Override
  public String path() {
    return template.text();
  }

  @Override
  public Refusal refusal(String code) {
    return codes.refusal(code);
  }

  @Override
  public Refusal refusalOf(String category) {
    return codes
        .ofCategory(category)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "the document has no code of category " + category + " for " + id));
  }

  /** Each documented code, the operation's own first, with the vendor's text. */
  public Map<String, String> documentedCodes() {
    return codes.messages();
  }

  /** Whether the operation has this path, whatever the method. */
  public boolean isAt(String path) {
    return template.matches(path);
  }

  Map<String, String> valuesInPath(String path) {
    return template.values(path);
  }

  /** The operation id. */
  @Override
  public String toString() {
    return id;
  }
}
