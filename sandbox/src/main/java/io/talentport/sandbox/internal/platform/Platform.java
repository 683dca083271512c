package io.talentport.sandbox.internal.platform;

import io.talentport.sandbox.internal.http.Call;
import io.talentport.sandbox.internal.http.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One simulated platform. Thread-safe. */
public interface Platform {
  String id();

  /** The operations that this platform serves, in the order of its documentation. */
  List<Operation> operations();

  /** Whether a path belongs to this platform, served or not. */
  boolean owns(String path);

  /** The operation asked for, {@linkplain Operation#isKnown() unknown} where there is none. */
  Operation operation(Call call);

  Reply answer(Operation operation, Call call);

  /** The platform's own refusal with {@code code}, with the HTTP status documented for it. */
  Reply refusal(Operation operation, int code);

  /** The same with a code that is a text; only where {@link #hasTextCodes}. */
  Reply refusal(Operation operation, String code);

  /** Whether the operation's codes are texts and not numbers. */
  boolean hasTextCodes(Operation operation);

  /** Whether the operation hides codes behind a general one. */
  boolean wrapsCodes(Operation operation);

  /** The refusal with the code hidden behind the general one. */
  Reply wrappedRefusal(Operation operation, int code);

  Reply tokenExpired(Operation operation);

  Reply rateLimited(Operation operation, Duration reset);

  /** The settings by which a client of the library reaches this platform at {@code baseUrl}. */
  Map<String, String> settings(String baseUrl);

  void revokeTokens();

  void resetQuota();
}
