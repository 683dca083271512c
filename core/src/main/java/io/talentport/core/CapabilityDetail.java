package io.talentport.core;

import io.talentport.core.error.Required;

/**
 * One limit or figure of a port on one platform, for a program and for a reader. Immutable and
 * thread-safe.
 *
 * @param name what is limited: one of the constants here, or an adapter's own name; the same name
 *     means the same thing on every platform
 * @param value the limit as data: a number, {@code no}, {@code yes}, or a word that the constant
 *     explains
 * @param words the limit as a clause
 */
public record CapabilityDetail(String name, String value, String words) {

  /** The largest page, a number. */
  public static final String PAGE_SIZE = "page-size";

  /** What one record is about: {@code resume} or {@code person}. */
  public static final String RECORD_SUBJECT = "record-subject";

  /** Whether a listing takes a window of updates: {@code yes} or {@code no}. */
  public static final String UPDATE_WINDOW = "update-window";

  /**
   * Whether records have contact details: {@code on-request} if the query asks for it, or {@code
   * no}.
   */
  public static final String RECORD_CONTACTS = "record-contacts";

  /** Whether a document is taken as bytes or as a path: {@code yes} or {@code no}. */
  public static final String FILE_CONTENT = "file-content";

  /**
   * Whether a document is taken as an address: {@code yes} if the platform fetches it, {@code
   * on-request} if this library does so when {@code SubmitOptions.fetchingFile()} asks for it, or
   * {@code no}.
   */
  public static final String FILE_URL = "file-url";

  /** How large a document may be, in bytes. */
  public static final String FILE_BYTES = "file-bytes";

  /** Whether a résumé is taken in its parts rather than as a document only. */
  public static final String STRUCTURED_RESUME = "structured-resume";

  /** How matched jobs are taken: {@code with-resume}, {@code extra-call} or {@code no}. */
  public static final String MATCHED_JOBS = "matched-jobs";

  /** How many entries each list of a résumé may have. */
  public static final String LIST_ENTRIES = "list-entries";

  /** Whether a half-done submit can be continued: {@code yes} or {@code no}. */
  public static final String CONTINUE_SUBMIT = "continue-submit";

  /** Whether a submit can be refused for a person who exists: {@code yes} or {@code no}. */
  public static final String FAIL_IF_EXISTS = "fail-if-exists";

  /** Whether a submit can update a person who exists: {@code yes} or {@code no}. */
  public static final String UPDATE_IF_EXISTS = "update-if-exists";

  /** Whether a submit can be shown beforehand, without a write: {@code yes} or {@code no}. */
  public static final String PREVIEW = "preview";

  /** Whether a résumé is submitted once under a key: {@code yes} or {@code no}. */
  public static final String SUBMIT_ONCE = "submit-once";

  /** Whether records can be created, replaced and deleted: {@code yes} or {@code no}. */
  public static final String WRITABLE = "writable";

  /** When the platform takes calls: {@code 20:00-08:00 Asia/Shanghai}. */
  public static final String OPENING_HOURS = "opening-hours";

  /** How many mobile numbers one call searches by. */
  public static final String MOBILES_PER_CALL = "mobiles-per-call";

  /** How many e-mail addresses one call searches by, or {@code no}. */
  public static final String EMAILS_PER_CALL = "emails-per-call";

  /** How many identification numbers one call searches by, or {@code no}. */
  public static final String IDENTIFICATIONS_PER_CALL = "identifications-per-call";

  /** Which calling codes mobile numbers may have: {@code any} or one code. */
  public static final String CALLING_CODES = "calling-codes";

  /** How many calls one look-up may make; a setting raises it. */
  public static final String CALLS_PER_LOOKUP = "calls-per-lookup";

  /**
   * Whether a profile has what is sensitive, judges the person or needs a permission of its own:
   * {@code on-request} if it is asked for by {@code ProfilePart}.
   */
  public static final String PROFILE_PARTS = "profile-parts";

  /** Whether stored documents can be read: {@code yes} or {@code no}. */
  public static final String DOCUMENT_READ = "document-read";

  /** How many calls each record of a listing costs, besides those for its pages. */
  public static final String CALLS_PER_RECORD = "calls-per-record";

  /** Checks that nothing is null. */
  public CapabilityDetail {
    Required.value("capabilityDetail.name", name);
    Required.value("capabilityDetail.value", value);
    Required.value("capabilityDetail.words", words);
  }
}
