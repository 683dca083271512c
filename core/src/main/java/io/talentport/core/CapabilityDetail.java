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

  /** A listing can be filtered by the time of the update: {@code yes} or {@code no}. */
  public static final String UPDATE_WINDOW = "update-window";

  /** Records have contact details: {@code on-request} if the query asks for them, or {@code no}. */
  public static final String RECORD_CONTACTS = "record-contacts";

  /** Documents can be submitted as bytes or by path: {@code yes} or {@code no}. */
  public static final String FILE_CONTENT = "file-content";

  /**
   * Documents can be submitted by URL: {@code yes} if the platform downloads them, {@code
   * on-request} if this library does so with {@code SubmitOptions.fetchingFile()}, or {@code no}.
   */
  public static final String FILE_URL = "file-url";

  /** The maximum size of a document, in bytes. */
  public static final String FILE_BYTES = "file-bytes";

  /** Résumés are stored field by field, not only as a document: {@code yes} or {@code no}. */
  public static final String STRUCTURED_RESUME = "structured-resume";

  /** How matched jobs are sent: {@code with-resume}, {@code extra-call} or {@code no}. */
  public static final String MATCHED_JOBS = "matched-jobs";

  /** The maximum number of entries in each list of a résumé. */
  public static final String LIST_ENTRIES = "list-entries";

  /** A submit that failed half-way can be continued: {@code yes} or {@code no}. */
  public static final String CONTINUE_SUBMIT = "continue-submit";

  /** A submit can be refused if the person exists: {@code yes} or {@code no}. */
  public static final String FAIL_IF_EXISTS = "fail-if-exists";

  /** A submit can update an existing person: {@code yes} or {@code no}. */
  public static final String UPDATE_IF_EXISTS = "update-if-exists";

  /** A submit can be previewed, without a write: {@code yes} or {@code no}. */
  public static final String PREVIEW = "preview";

  /** Under a key, a résumé is submitted only once: {@code yes} or {@code no}. */
  public static final String SUBMIT_ONCE = "submit-once";

  /** Records can be created, replaced and deleted: {@code yes} or {@code no}. */
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
   * Profiles have sensitive data, assessments and fields that need further permissions: {@code
   * on-request} if requested by {@code ProfilePart}.
   */
  public static final String PROFILE_PARTS = "profile-parts";

  /** Stored documents can be read: {@code yes} or {@code no}. */
  public static final String DOCUMENT_READ = "document-read";

  /** The number of calls for each record of a listing, in addition to those for its pages. */
  public static final String CALLS_PER_RECORD = "calls-per-record";

  /** Checks that nothing is null. */
  public CapabilityDetail {
    Required.value("capabilityDetail.name", name);
    Required.value("capabilityDetail.value", value);
    Required.value("capabilityDetail.words", words);
  }
}
