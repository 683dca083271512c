package io.talentport.sandbox.internal.spec;

import io.talentport.sandbox.internal.json.JsonValues;
import io.talentport.sandbox.platform.Operation;
import io.talentport.sandbox.platform.QuotaWindow;
import io.talentport.sandbox.platform.Refusal;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An operation as its document describes it. */
public final class DocumentedOperation implements Operation {
  private static final Pattern PARAMETER_IN_PATH = Pattern.compile("\\{([^}]+)}");

  private final String id;
  private final String method;
  private final String path;
  private final Pattern pathPattern;
  private final List<String> namesInPath;
  private final boolean needsToken;
  private final List<QuotaWindow> quota;
  private final List<String> scopes;
  private final List<Parameter> parameters;
  private final @Nullable Body body;
  private final @Nullable Paging paging;
  private final Codes codes;
  private final Set<String> secretNames;

  DocumentedOperation(
      String method,
      String path,
      boolean needsToken,
      Map<String, Object> json,
      List<Parameter> parameters,
      @Nullable Body body,
      @Nullable Paging paging,
      Codes codes,
      Set<String> secretNames) {
    this.id = JsonValues.textOrEmpty(json, "operationId");
    this.method = method;
    this.path = path;
    this.namesInPath =
        PARAMETER_IN_PATH.matcher(path).results().map(name -> name.group(1)).toList();
    this.pathPattern = pattern(path);
    this.needsToken = needsToken;
    this.quota =
        JsonValues.objects(json, "x-quota").stream()
            .map(DocumentedOperation::window)
            .sorted(Comparator.comparing(QuotaWindow::period))
            .toList();
    this.scopes =
        JsonValues.objects(json, "x-permissions").stream()
            .map(permission -> JsonValues.textOrEmpty(permission, "scope"))
            .toList();
    this.parameters = parameters;
    this.body = body;
    this.paging = paging;
    this.codes = codes;
    this.secretNames = secretNames;
  }

  private static Pattern pattern(String path) {
    StringBuilder pattern = new StringBuilder();
    Matcher name = PARAMETER_IN_PATH.matcher(path);
    int end = 0;
    while (name.find()) {
      pattern.append(Pattern.quote(path.substring(end, name.start()))).append("([^/]+)");
      end = name.end();
    }
    return Pattern.compile(pattern.append(Pattern.quote(path.substring(end))).toString());
  }

  private static QuotaWindow window(Map<String, Object> json) {
    return new QuotaWindow(
        JsonValues.intOr(json, "permits", 0),
        Duration.parse(JsonValues.textOrEmpty(json, "period")));
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String method() {
    return method;
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public List<QuotaWindow> quota() {
    return quota;
  }

  @Override
  public List<String> scopes() {
    return scopes;
  }

  @Override
  public boolean needsToken() {
    return needsToken;
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

  /** Whether a call of this path is for this operation, its method apart. */
  public boolean isAt(String otherPath) {
    return pathPattern.matcher(otherPath).matches();
  }

  /** How its pages are made; {@code null} if it is no listing. */
  public @Nullable Paging paging() {
    return paging;
  }

  /** The headers and query parameters that carry a token or a secret, whatever their case. */
  public Set<String> secretNames() {
    return secretNames;
  }

  Map<String, String> valuesInPath(String asked) {
    Map<String, String> values = new HashMap<>();
    Matcher matcher = pathPattern.matcher(asked);
    if (matcher.matches()) {
      for (int i = 0; i < namesInPath.size(); i++) {
        values.put(namesInPath.get(i), matcher.group(i + 1));
      }
    }
    return values;
  }

  List<Parameter> parameters() {
    return parameters;
  }

  @Nullable Body body() {
    return body;
  }

  /** The operation id. */
  @Override
  public String toString() {
    return id;
  }
}
