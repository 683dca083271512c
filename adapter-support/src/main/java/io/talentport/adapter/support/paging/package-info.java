/** Lazy listings over a platform's pages, with guards against paging that cannot end. */
@NullMarked
package io.talentport.adapter.support.paging;

import org.jspecify.annotations.NullMarked;
