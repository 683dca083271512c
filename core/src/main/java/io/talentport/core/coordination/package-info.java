/**
 * What several instances of one application share: tokens, quotas, what was submitted under which
 * key, and lists of the platform.
 *
 * <p>An application gives a {@link io.talentport.core.coordination.Coordination} to what it
 * connects. The four stores are interfaces that anybody may implement; {@code CoordinationContract}
 * of talentport-adapter-tck says whether an implementation keeps to them. What a store is given to
 * keep is encrypted or holds nothing that needs it, and its keys are hashes: a store needs to
 * protect nothing, and must understand nothing.
 */
@NullMarked
package io.talentport.core.coordination;

import org.jspecify.annotations.NullMarked;
