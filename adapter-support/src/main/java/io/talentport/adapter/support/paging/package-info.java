/** Lazy listings over a platform's pages, with guards against endless paging. */
@NullMarked
package io.talentport.adapter.support.paging;

import org.jspecify.annotations.NullMarked;
