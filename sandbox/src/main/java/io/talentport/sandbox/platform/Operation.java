package io.talentport.sandbox.platform;

import java.util.List;

/** A documented operation. */
public interface Operation {
  /** The operation id of the document. */
  String id();

  /** The HTTP method. */
  String method();

  /** The path, with the names of its parameters in braces. */
  String path();

  /** The documented windows, shortest first; empty if there are none. */
  List<QuotaWindow> quota();

  /**
   * The types of application that may call it, in the platform's words; empty if the document does
   * not say.
   */
  List<String> appTypes();

  /** The permissions of which one is needed. */
  List<String> scopes();

  /** True if a call needs a token. */
  boolean needsToken();

  /**
   * The refusal with a code: status and text are the operation's, or else the document's. A code
   * that is not documented has neither.
   */
  Refusal refusal(String code);

  /**
   * The refusal with the first documented code of a category, such as {@code RATE}: the operation's
   * own, or else the document's.
   *
   * @throws IllegalStateException if there is no such code
   */
  Refusal refusalOf(String category);
}
