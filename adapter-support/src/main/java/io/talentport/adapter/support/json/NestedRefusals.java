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
 * The refusals of services behind a gateway, which stand in a reply where no page prints a code:
 * deeper than the envelope, or under another name. Collected while a reply is decoded; not
 * thread-safe.
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

  /** Many things have a code; one with a message beside it is a service's refusal. */
  private static final String PLAIN_CODE = "code";

  private static final Set<String> PLAIN_MESSAGES = Set.of("msg", "message");
  private static final Pattern PLAIN_SUCCESS =
      Pattern.compile("|[+-]?0+(\\.0+)?|200|ok|success|true|false", Pattern.CASE_INSENSITIVE);
  private static final Set<String> SAYS_SUCCESS = Set.of("", "0", "ok", "success", "true", "false");

  private final List<Found> codes = new ArrayList<>();
  private final Map<String, String> messages = new HashMap<>();
  private final Map<String, Long> numbers = new HashMap<>(2);
  private final Set<String> plainCodes = new HashSet<>(2);
  private final Set<String> plainMessages = new HashSet<>(2);
  private boolean flaggedAsFailure;
  private boolean contradictory;

  /**
   * A code that tells of a refusal.
   *
   * @param message the text beside it; null if there is none
   */
  public record Found(String place, String code, @Nullable String message) {}

  /** Whether a field of this name may tell of a refusal. */
  static boolean concerns(String name) {
    return CODES.contains(name) || MESSAGES.contains(name) || name.equals(FLAG) || isPlain(name);
  }

  private static boolean isPlain(String name) {
    return name.equals(PLAIN_CODE) || PLAIN_MESSAGES.contains(name);
  }

  /** Takes a field that {@link #concerns} refusals. */
  void take(String place, String name, String value) {
    if (name.equals(FLAG)) {
      flaggedAsFailure |= value.equalsIgnoreCase("false");
    } else if (isPlain(name)) {
      takePlain(place, name, value.strip());
    } else if (MESSAGES.contains(name)) {
      messages.putIfAbsent(place, value);
    } else if (!SAYS_SUCCESS.contains(value.strip().toLowerCase(Locale.ROOT))) {
      codes.add(new Found(place, value.strip(), null));
    }
  }

  private void takePlain(String place, String name, String value) {
    if (PLAIN_MESSAGES.contains(name)) {
      plainMessages.add(place);
    } else if (!PLAIN_SUCCESS.matcher(value).matches()) {
      plainCodes.add(place);
    }
  }

  /**
   * Takes a number of the envelope. Two of one name are read as the last by some, the first by
   * others.
   */
  void takeNumber(String name, Long value) {
    Long before = numbers.put(name, value);
    contradictory |= before != null && !before.equals(value);
  }

  /** Whether the reply has two codes of one name that are not the same. */
  public boolean isContradictory() {
    return contradictory;
  }

  /** The first refusal; absent if there is none. */
  public Optional<Found> first() {
    return codes.stream()
        .findFirst()
        .map(found -> new Found(found.place(), found.code(), messages.get(found.place())));
  }

  /**
   * Whether a part of the reply looks like a refusal, but need not be one. Such a reply is not
   * understood.
   */
  public boolean mayBeRefusal() {
    return plainCodes.stream().anyMatch(place -> !place.isEmpty() && plainMessages.contains(place));
  }

  /** Whether the reply says of itself that it is no success. */
  public boolean isFlaggedAsFailure() {
    return flaggedAsFailure;
  }
}
