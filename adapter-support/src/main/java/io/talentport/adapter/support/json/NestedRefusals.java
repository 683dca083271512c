package io.talentport.adapter.support.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The error codes of services behind a gateway, in fields of a reply that no page documents: deeper
 * than the envelope, or under another name. Collected while a reply is decoded; not thread-safe.
 */
public final class NestedRefusals {

  private static final Set<String> CODES =
      Set.of(
          "errcode",
          "errCode",
          "err_code",
          "errorcode",
          "errorCode",
          "error_code",
          "dingOpenErrcode",
          "sub_code",
          "subCode");
  private static final Set<String> MESSAGES =
      Set.of("errmsg", "errMsg", "err_msg", "errorMsg", "error_msg", "errorMessage", "sub_msg");
  private static final String FLAG = "success";

  /** Many objects have a code; one with a message beside it is a service's error. */
  private static final String PLAIN_CODE = "code";

  private static final Set<String> PLAIN_MESSAGES = Set.of("msg", "message");
  private static final Pattern PLAIN_SUCCESS =
      Pattern.compile("|[+-]?0+(\\.0+)?|200|ok|success|true|false", Pattern.CASE_INSENSITIVE);
  private static final Set<String> SAYS_SUCCESS = Set.of("", "0", "ok", "success", "true", "false");

  /** The values of a flag that mean failure. */
  private static final Set<String> NO = Set.of("false", "0", "no");

  private final List<Found> found = new ArrayList<>(0);
  private final Map<String, String> messages = new HashMap<>(0);
  private final Map<String, String> envelope = new HashMap<>(2);
  private final Set<String> plainCodes = new HashSet<>(0);
  private final Set<String> plainMessages = new HashSet<>(0);
  private boolean flaggedAsFailure;
  private boolean contradictory;

  /**
   * A code that indicates an error.
   *
   * @param place the path of its object
   * @param message the message beside it; null if there is none
   */
  public record Found(String place, String code, @Nullable String message) {}

  /** Whether a field of this name may indicate an error. */
  static boolean concerns(String name) {
    return isCode(name) || MESSAGES.contains(name) || PLAIN_MESSAGES.contains(name);
  }

  /** Whether a field of this name distinguishes success from failure. */
  static boolean isCode(String name) {
    return CODES.contains(name) || name.equals(FLAG) || name.equals(PLAIN_CODE);
  }

  /** Takes an undocumented field that may indicate an error. */
  void take(String place, String name, String value) {
    if (name.equals(FLAG)) {
      flaggedAsFailure |= NO.contains(value.strip().toLowerCase(Locale.ROOT));
    } else if (name.equals(PLAIN_CODE)) {
      if (!PLAIN_SUCCESS.matcher(value.strip()).matches()) {
        plainCodes.add(place);
      }
    } else if (PLAIN_MESSAGES.contains(name)) {
      plainMessages.add(place);
    } else if (MESSAGES.contains(name)) {
      messages.putIfAbsent(place, value);
    } else if (!SAYS_SUCCESS.contains(value.strip().toLowerCase(Locale.ROOT))) {
      found.add(new Found(place, value.strip(), null));
    }
  }

  /**
   * Takes a documented code of the envelope. If a name occurs twice, some parsers take the last
   * value and others the first.
   */
  void takeCode(String name, String value) {
    String before = envelope.put(name, value.strip());
    contradictory |= before != null && !before.equals(value.strip());
  }

  /** Whether the envelope has two different codes under one name. */
  public boolean isContradictory() {
    return contradictory;
  }

  /** The first error; absent if there is none. */
  public Optional<Found> first() {
    return found.stream()
        .findFirst()
        .map(first -> new Found(first.place(), first.code(), messages.get(first.place())));
  }

  /**
   * Whether a part of the reply may, but need not, be an error. Such a reply is not interpreted.
   */
  public boolean mayBeRefusal() {
    return plainCodes.stream().anyMatch(place -> !place.isEmpty() && plainMessages.contains(place));
  }

  /** Whether a flag in the reply says that it is not a success. */
  public boolean isFlaggedAsFailure() {
    return flaggedAsFailure;
  }
}
