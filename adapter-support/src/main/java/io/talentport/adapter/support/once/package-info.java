/**
 * A submit under a key, done once by all instances that share a {@link
 * io.talentport.core.coordination.SubmitLedger}.
 *
 * <p>{@link io.talentport.adapter.support.once.SubmitOnce} decides, an adapter's {@link
 * io.talentport.adapter.support.once.KeyedSubmit} sends, and reports each write to {@link
 * io.talentport.adapter.support.once.SubmitSteps} before it sends it.
 */
@NullMarked
package io.talentport.adapter.support.once;

import org.jspecify.annotations.NullMarked;
