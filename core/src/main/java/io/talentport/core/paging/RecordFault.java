package io.talentport.core.paging;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.Required;

/**
 * One record of a page that could not be read, as a whole or in one field; the page's other records
 * are unharmed. It says where and why, never the value.
 *
 * <p>A record of which only a field could not be read is among the page's items, without that
 * field; its {@code unreadable()} has the field too, with the text if there is one.
 *
 * @param index the record's index in the platform's page, from 0
 * @param field the field in the platform's spelling; empty when the record as a whole is wrong
 * @param reason what is wrong with it, without its value
 * @param recordId the record's id as the platform wrote it; empty if it could not be read
 */
public record RecordFault(int index, String field, String reason, String recordId) {

  /** Checks the values. */
  public RecordFault {
    if (index < 0) {
      throw InvalidRequestException.of(
          "record fault index", "must not be negative", "Count the page's records from 0.");
    }
    Required.value("field", field);
    Required.value("reason", reason);
    Required.value("recordId", recordId);
  }

  /** A fault of a record whose id could not be read. */
  public RecordFault(int index, String field, String reason) {
    this(index, field, reason, "");
  }
}
