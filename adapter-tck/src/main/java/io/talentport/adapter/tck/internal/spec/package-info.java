/** The specifications, read as the documents that they are. */
@NullMarked
package io.talentport.adapter.tck.internal.spec;

import org.jspecify.annotations.NullMarked;
