package io.talentport.jackson.internal;

import io.talentport.core.error.FieldViolation;
import java.io.IOException;

/** A refused field, as its exception shows it: masked, also where values are written in clear. */
final class FieldViolationForm extends FactsForm<FieldViolation> {

  static final FieldViolationForm INSTANCE = new FieldViolationForm();

  private FieldViolationForm() {
    super(FieldViolation.class);
  }

  @Override
  void writeMembers(FieldViolation violation, ValueWriter out) throws IOException {
    out.member("field", ScalarForms.TEXT, violation.field().orElse(null));
    out.member("description", ScalarForms.TEXT, violation.description().orElse(null));
    if (violation.value().isPresent()) {
      out.name("value");
      out.mask();
    }
  }
}
