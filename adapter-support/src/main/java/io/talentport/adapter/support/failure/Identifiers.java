package io.talentport.adapter.support.failure;

import io.talentport.adapter.support.spec.Operation;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Shows codes, request ids, scopes and addresses of a platform's reply if they have the right form
 * and do not repeat a value of the request: a platform may put anything there. For one thread.
 */
public final class Identifiers {

  static final String MASK = "***";

  /** Shorter values may be part of an identifier by chance. */
  private static final int SHORTEST_SENT = 8;

  /** No documented code has more digits. */
  private static final Pattern NUMERIC_CODE = Pattern.compile("-?\\d{1,8}");

  private static final Pattern DATE = Pattern.compile("(19|20)\\d\\d(0\\d|1[0-2])[0-3]\\d");
  private static final Pattern CODE_IN_WORDS =
      Pattern.compile("[A-Za-z]+([.\\-_]{1,2}[A-Za-z0-9]+)*");

  /** Dotted names whose words are longer than parts of most personal names. */
  private static final Pattern DOTTED = Pattern.compile("[A-Za-z]{4,}(\\.[A-Za-z]{4,})+");

  private static final Pattern MANY_DIGITS = Pattern.compile("\\d{5,}");
  private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])");
  private static final int LONGEST_CODE = 100;

  private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9][\\w.:#\\-]{0,99}");

  /** A mobile number, the number of an identity document, or a short number, each alone. */
  private static final Pattern PERSONS_NUMBER =
      Pattern.compile(
          "(?<![0-9A-Za-z])((00)?86-?)?1[3-9]\\d{9}(?![0-9A-Za-z])"
              + "|(?<![0-9A-Za-z])\\d{17}[0-9xX](?![0-9A-Za-z])"
              + "|^[0-9\\-]{7,15}$");

  private static final Pattern SCOPE =
      Pattern.compile("(?=[^:_]*[:_]|[^.]*\\.[^.]*\\.)[A-Za-z]+([:_.][A-Za-z]+){1,8}");

  private static final Pattern HOST = Pattern.compile("[a-z0-9\\-]+(\\.[a-z0-9\\-]+)+");
  private static final Pattern PATH = Pattern.compile("(/[\\w.\\-]{0,80})*");
  private static final Pattern QUERY =
      Pattern.compile("[\\w\\-]{1,40}=[\\w.:\\-]{0,80}(&[\\w\\-]{1,40}=[\\w.:\\-]{0,80})*");

  /** Words in the codes of all platforms. */
  private static final Set<String> COMMON_WORDS =
      Set.of(
          "code",
          "error",
          "err",
          "invalid",
          "unknown",
          "missing",
          "illegal",
          "denied",
          "forbidden",
          "limit",
          "system",
          "internal",
          "isv",
          "isp",
          "param",
          "parameter",
          "not",
          "fail",
          "failed",
          "timeout",
          "busy",
          "auth",
          "access",
          "token",
          "permission",
          "unavailable",
          "quota");

  private final Operation operation;
  private final HarmlessText documented;
  private final Supplier<Collection<String>> sent;
  private @Nullable Collection<String> sentValues;
  private @Nullable Set<String> words;

  /**
   * Checks the identifiers of one response.
   *
   * @param sent gives every value of the request
   */
  public Identifiers(
      Operation operation, HarmlessText documented, Supplier<Collection<String>> sent) {
    this.operation = operation;
    this.documented = documented;
    this.sent = sent;
  }

  /**
   * Whether codes have this word; collected only for a code that is in no table, since there are
   * many.
   */
  private boolean isWordOfCodes(String word) {
    Set<String> known = words;
    if (known == null) {
      known = new HashSet<>(COMMON_WORDS);
      operation.errors().all().stream().flatMap(error -> words(error.code())).forEach(known::add);
      words = known;
    }
    return known.contains(word);
  }

  private static Stream<String> words(String code) {
    return WORD.matcher(code)
        .results()
        .map(word -> word.group().toLowerCase(Locale.ROOT))
        .filter(word -> word.length() > 2);
  }

  /** A code: documented, or of the form of one. */
  public String code(String code) {
    return documented.isDocumented(code) || hasFormOfCode(code) && !isSent(code) ? code : MASK;
  }

  private boolean hasFormOfCode(String code) {
    if (NUMERIC_CODE.matcher(code).matches()) {
      return !DATE.matcher(code).matches();
    }
    return code.length() <= LONGEST_CODE
        && CODE_IN_WORDS.matcher(code).matches()
        && !MANY_DIGITS.matcher(code).find()
        && (words(code).anyMatch(this::isWordOfCodes) || DOTTED.matcher(code).matches());
  }

  /** A request id; null for none. */
  public @Nullable String requestId(@Nullable String id) {
    return requestId(id, this::sentValues);
  }

  /**
   * A request id, of a response of which nothing else is checked; null for none.
   *
   * @param sent gives every value of the request
   */
  public static @Nullable String requestId(@Nullable String id, Supplier<Collection<String>> sent) {
    if (id == null || id.isBlank()) {
      return null;
    }
    String stripped = id.strip();
    return REQUEST_ID.matcher(stripped).matches()
            && !holdsPersonsNumber(stripped)
            && !holdsOneOf(sent.get(), stripped)
        ? stripped
        : MASK;
  }

  /** True if it is a scope of the documents, or has the form of one. */
  public boolean isScope(String scope) {
    return operation.scopes().contains(scope) || SCOPE.matcher(scope).matches() && !isSent(scope);
  }

  /**
   * An address without personal data: without its query if that may hold some; absent if its path
   * may.
   */
  public Optional<URI> link(@Nullable String address) {
    URI whole = parsed(address);
    if (whole == null
        || !"https".equals(whole.getScheme())
        || whole.getRawUserInfo() != null
        || whole.getHost() == null
        || !HOST.matcher(whole.getHost()).matches()
        || !isHarmless(PATH, whole.getRawPath())) {
      return Optional.empty();
    }
    String query = whole.getRawQuery();
    String kept = query != null && isHarmless(QUERY, query) ? "?" + query : "";
    return Optional.of(
        URI.create("https://" + whole.getRawAuthority() + whole.getRawPath() + kept));
  }

  private boolean isHarmless(Pattern form, String text) {
    return form.matcher(text).matches() && !holdsPersonsNumber(text) && !isSent(text);
  }

  private static @Nullable URI parsed(@Nullable String address) {
    try {
      return address == null ? null : new URI(address.strip());
    } catch (URISyntaxException noAddress) {
      return null;
    }
  }

  private static boolean holdsPersonsNumber(String text) {
    return PERSONS_NUMBER.matcher(text).find();
  }

  private boolean isSent(String text) {
    return holdsOneOf(sentValues(), text);
  }

  private Collection<String> sentValues() {
    Collection<String> known = sentValues;
    if (known == null) {
      known = sent.get();
      sentValues = known;
    }
    return known;
  }

  private static boolean holdsOneOf(Collection<String> sent, String text) {
    return sent.stream().anyMatch(value -> value.length() >= SHORTEST_SENT && text.contains(value));
  }
}
