/** JSON as the platforms write it, read into generated carriers and written from them. */
@NullMarked
package io.talentport.adapter.support.json;

import org.jspecify.annotations.NullMarked;
