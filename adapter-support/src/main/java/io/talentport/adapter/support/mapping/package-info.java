/** What the mappers of all adapters share. */
@NullMarked
package io.talentport.adapter.support.mapping;

import org.jspecify.annotations.NullMarked;
