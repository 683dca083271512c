/** How each platform writes the contract's facts, independently of any adapter. */
@NullMarked
package io.talentport.adapter.tck.internal.platform;

import org.jspecify.annotations.NullMarked;
