/**
 * The contract of an adapter. An adapter's tests extend {@link
 * io.talentport.adapter.tck.RecruitingAdapterContract} in one small class.
 */
@NullMarked
package io.talentport.adapter.tck;

import org.jspecify.annotations.NullMarked;
