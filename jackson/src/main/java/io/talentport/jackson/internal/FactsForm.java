package io.talentport.jackson.internal;

import java.io.IOException;

/**
 * What is written for others to read and never read back, such as a failure in an API's reply.
 *
 * @param <T> the values' type
 */
abstract class FactsForm<T> extends ObjectForm<T> {

  FactsForm(Class<T> type) {
    super(type);
  }

  @Override
  final T readMembers(ValueReader in) throws IOException {
    throw in.refused(
        "is written only, and cannot be read back", "Read its members into a type of your own.");
  }
}
