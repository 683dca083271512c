/**
 * A write under a key, done once by all instances that share a {@link
 * io.talentport.core.coordination.SubmitLedger}.
 *
 * <p>{@link io.talentport.adapter.support.once.SubmitOnce} decides, an adapter's {@link
 * io.talentport.adapter.support.once.KeyedSubmit} sends, and reports each write to {@link
 * io.talentport.adapter.support.once.SubmitSteps} before it sends it. {@link
 * io.talentport.adapter.support.once.CreateOnce} does the same for a record on a platform that
 * takes the key itself. {@link io.talentport.adapter.support.once.KeyClaim} and {@link
 * io.talentport.adapter.support.once.OwnedKey} are shared by both.
 */
@NullMarked
package io.talentport.adapter.support.once;

import org.jspecify.annotations.NullMarked;
