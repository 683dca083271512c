package io.talentport.adapter.support.call;

import io.talentport.adapter.support.context.Credential;
import io.talentport.adapter.support.context.TokenPlacement;
import io.talentport.adapter.support.json.OptInFields;
import io.talentport.adapter.support.time.CallLimit;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.token.FetchWatch;
import io.talentport.adapter.support.token.TokenSource;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How the operations of one API are called. Immutable and thread-safe. */
public final class ApiOptions {

  private static final ApiOptions WITHOUT_TOKEN =
      new ApiOptions(null, null, null, CallLimit.NONE, () -> {}, OptInFields.SKIPPED);

  private final @Nullable Tokens tokens;
  private final @Nullable Class<?> port;
  private final @Nullable Duration callDeadline;
  private final CallLimit limit;
  private final Runnable preSendCheck;
  private final OptInFields optInFields;

  private record Tokens(TokenSource source, TokenPlacement placement) {}

  private ApiOptions(
      @Nullable Tokens tokens,
      @Nullable Class<?> port,
      @Nullable Duration callDeadline,
      CallLimit limit,
      Runnable preSendCheck,
      OptInFields optInFields) {
    this.tokens = tokens;
    this.port = port;
    this.callDeadline = callDeadline;
    this.limit = limit;
    this.preSendCheck = preSendCheck;
    this.optInFields = optInFields;
  }

  /** Operations that need no token, such as the one that issues tokens. */
  public static ApiOptions withoutToken() {
    return WITHOUT_TOKEN;
  }

  /** Operations that need a token. */
  public static ApiOptions withToken(TokenSource source, TokenPlacement placement) {
    return new ApiOptions(
        new Tokens(source, placement),
        null,
        null,
        CallLimit.NONE,
        WITHOUT_TOKEN.preSendCheck,
        OptInFields.SKIPPED);
  }

  /** The port that calls the operations, for listeners. */
  public ApiOptions port(Class<?> caller) {
    return new ApiOptions(tokens, caller, callDeadline, limit, preSendCheck, optInFields);
  }

  /**
   * Sets a time limit other than the client's, for example for an upload.
   *
   * @param deadline time limit of one call
   */
  public ApiOptions callDeadline(Duration deadline) {
    return new ApiOptions(tokens, port, deadline, limit, preSendCheck, optInFields);
  }

  /** Sets an upper limit for each call, whatever its own time limit. */
  public ApiOptions within(CallLimit most) {
    return new ApiOptions(tokens, port, callDeadline, most, preSendCheck, optInFields);
  }

  /**
   * Adds a check that runs immediately before each attempt is sent, after the wait for the quota.
   *
   * @param check throws the caller's exception if the attempt must not be sent
   */
  public ApiOptions preSendCheck(Runnable check) {
    return new ApiOptions(tokens, port, callDeadline, limit, check, optInFields);
  }

  /** Reads or skips the opt-in fields of responses; they are skipped unless this is called. */
  public ApiOptions optInFields(OptInFields fields) {
    return new ApiOptions(tokens, port, callDeadline, limit, preSendCheck, fields);
  }

  /** The port that calls the operations; null for none. */
  @Nullable Class<?> port() {
    return port;
  }

  /** The time limit of one call; null for the client's. */
  @Nullable Duration callDeadline() {
    return callDeadline;
  }

  /** The upper limit of one call. */
  CallLimit limit() {
    return limit;
  }

  OptInFields optInFields() {
    return optInFields;
  }

  void checkBeforeSending() {
    preSendCheck.run();
  }

  /**
   * The credential of the next attempt; null if it needs none.
   *
   * @param write whether the operation must not be repeated
   */
  @Nullable Credential credential(Deadline deadline, boolean write, FetchWatch watch) {
    return tokens == null
        ? null
        : new Credential(tokens.source().current(deadline, write, watch), tokens.placement());
  }

  /** Drops a token that was refused; false if there was none. */
  boolean drop(@Nullable Credential refused) {
    if (tokens == null || refused == null) {
      return false;
    }
    tokens.source().refused(refused.token());
    return true;
  }
}
