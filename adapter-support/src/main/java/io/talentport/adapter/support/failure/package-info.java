/** What goes wrong in a call, as the exception that the caller gets. */
@NullMarked
package io.talentport.adapter.support.failure;

import org.jspecify.annotations.NullMarked;
