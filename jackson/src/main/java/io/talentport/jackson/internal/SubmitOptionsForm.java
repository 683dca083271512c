package io.talentport.jackson.internal;

import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.SubmitKey;
import io.talentport.core.model.SubmitOptions;
import java.io.IOException;

/** Options by the names of their accessors. */
final class SubmitOptionsForm extends ObjectForm<SubmitOptions> {

  static final SubmitOptionsForm INSTANCE = new SubmitOptionsForm();

  private static final String STRICT = "strict";
  private static final String EXISTING_PERSON = "existingPerson";
  private static final String FETCHING_FILE = "fetchingFile";
  private static final String KEY = "key";

  private static final Form<ExistingPerson> EXISTING =
      EnumForm.of(ExistingPerson.class, ExistingPerson.values());

  private SubmitOptionsForm() {
    super(SubmitOptions.class);
  }

  @Override
  void writeMembers(SubmitOptions options, ValueWriter out) throws IOException {
    out.member(STRICT, ScalarForms.TRUTH, options.isStrict());
    out.member(EXISTING_PERSON, EXISTING, options.existingPerson());
    out.member(FETCHING_FILE, ScalarForms.TRUTH, options.isFetchingFile());
    out.member(KEY, SubmitKeyForm.INSTANCE, options.key().orElse(null));
  }

  @Override
  SubmitOptions readMembers(ValueReader in) throws IOException {
    boolean strict = false;
    boolean fetching = false;
    ExistingPerson existing = ExistingPerson.CREATE;
    SubmitKey key = null;
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case STRICT -> strict = in.one(ScalarForms.TRUTH);
        case EXISTING_PERSON -> existing = in.one(EXISTING);
        case KEY -> key = in.one(SubmitKeyForm.INSTANCE);
        case FETCHING_FILE -> fetching = in.one(ScalarForms.TRUTH);
        default -> throw in.unknown(name);
      }
    }
    SubmitOptions options =
        (strict ? SubmitOptions.strict() : SubmitOptions.lenient()).ifPersonExists(existing);
    SubmitOptions keyed = key == null ? options : options.underKey(key);
    return fetching ? keyed.fetchingFile() : keyed;
  }
}
