package io.talentport.sandbox.platform;

/**
 * What an operation does. A call reaches it only if token, quota and all documented rules are kept.
 */
@FunctionalInterface
public interface Handler {
  /**
   * Answers a request. Nothing may change unless the call is {@linkplain Call#effective effective}.
   */
  Reply answer(Request request);
}
