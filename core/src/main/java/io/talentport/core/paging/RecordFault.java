package io.talentport.core.paging;

import io.talentport.core.error.InvalidRequestException;

/**
 * One record of a page that could not be read; the page's other records are unharmed. It says where
 * and why, never what stood there.
 *
 * @param index the record's place in the platform's page, from 0
 * @param field the field in the platform's spelling; empty when the record as a whole is wrong
 * @param reason what is wrong with it, without its value
 */
public record RecordFault(int index, String field, String reason) {

  /** Checks the values. */
  public RecordFault {
    if (index < 0) {
      throw InvalidRequestException.of(
          "record fault index", "must not be negative", "Count the page's records from 0.");
    }
    Content.present("field", field);
    Content.present("reason", reason);
  }
}
