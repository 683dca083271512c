/** Lazy listings, their pages, and cursors that can be stored. */
@NullMarked
package io.talentport.core.paging;

import org.jspecify.annotations.NullMarked;
