/**
 * The contract of an adapter, for the platforms of this project and for any other. An adapter's
 * tests extend {@link io.talentport.adapter.tck.RecruitingAdapterContract} in one small class,
 * which describes the adapter and its platform by {@link
 * io.talentport.adapter.tck.AdapterUnderTest}.
 *
 * <p>The kit itself knows no platform. Documents, fixtures and the forms of answers come from the
 * adapter's tests, and the platform's simulation from the sandbox.
 *
 * <p>A store that the instances of an application share has a contract of its own, {@link
 * io.talentport.adapter.tck.CoordinationContract}.
 */
@NullMarked
package io.talentport.adapter.tck;

import org.jspecify.annotations.NullMarked;
