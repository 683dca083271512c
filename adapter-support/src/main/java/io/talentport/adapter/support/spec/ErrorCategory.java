package io.talentport.adapter.support.spec;

/** What a platform's error code means, independent of the platform; the spec assigns it. */
public enum ErrorCategory {
  /** The access token is missing, malformed, invalid or expired; a renewed token may help once. */
  TOKEN,
  /** Application id or secret are wrong; final until they are corrected. */
  CREDENTIALS,
  /** The application is stopped, not installed or unknown; final until an administrator acts. */
  APP_STATE,
  /** The application lacks a scope or the right to the object. */
  PERMISSION,
  /** The caller's address is not on the platform's allow-list. */
  NETWORK_POLICY,
  /** Too many calls in a short window; waiting helps. */
  RATE,
  /** The quota of a long period is used up; waiting seconds does not help. */
  QUOTA,
  /** The platform is overloaded or failed inside; a read may be repeated. */
  BUSY,
  /** The request is wrong; repeating it changes nothing. */
  REQUEST,
  /** What the request names does not exist. */
  NOT_FOUND,
  /** What the request creates exists already, or its state forbids the change. */
  CONFLICT
}
