/**
 * The contract of an adapter. An adapter's tests extend {@link
 * io.talentport.adapter.tck.RecruitingAdapterContract} in one small class.
 *
 * <p>It serves the platforms of this project: what it knows of a platform, namely its documents,
 * its sandbox and how each operation is made to happen, stands in the kit itself.
 */
@NullMarked
package io.talentport.adapter.tck;

import org.jspecify.annotations.NullMarked;
