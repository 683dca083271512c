package io.talentport.adapter.support.context;

import io.talentport.adapter.support.json.OptInFields;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.time.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * What all attempts of one call have in common.
 *
 * @param operation what is called
 * @param deadline when the call must have ended, all attempts and waits included
 * @param upload the file that is the request's body; null if it is none
 * @param optInFields whether the response is read with its opt-in fields
 */
public record CallContext(
    Operation operation, Deadline deadline, @Nullable Upload upload, OptInFields optInFields) {}
