package io.talentport.adapter.support.token;

import io.talentport.adapter.support.time.Deadline;
import java.util.function.Predicate;

/**
 * The requirements of a call for a token. Immutable; as thread-safe as the predicates.
 *
 * @param deadline when the token must be there
 * @param write whether the operation must not be repeated
 * @param waits whether it waits while another instance fetches the token; false while the old one
 *     is valid
 * @param serves accepts a token as good enough
 * @param isRefused true for a token that the platform refused
 */
public record TokenNeed(
    Deadline deadline,
    boolean write,
    boolean waits,
    Predicate<AccessToken> serves,
    Predicate<AccessToken> isRefused) {}
