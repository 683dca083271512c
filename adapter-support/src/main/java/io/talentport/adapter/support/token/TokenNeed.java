package io.talentport.adapter.support.token;

import io.talentport.adapter.support.time.Deadline;
import java.util.function.Predicate;

/**
 * What a call needs a token for. Immutable; thread-safe as far as the predicates are.
 *
 * @param deadline by which the token must be there
 * @param write whether the call is of an operation that must not be repeated
 * @param waits whether it waits while another instance fetches the token; not where the old one
 *     still serves
 * @param serves which tokens are good enough
 * @param isRefused which tokens the platform refused
 */
public record TokenNeed(
    Deadline deadline,
    boolean write,
    boolean waits,
    Predicate<AccessToken> serves,
    Predicate<AccessToken> isRefused) {}
