/** Settings as text, read and checked. */
@NullMarked
package io.talentport.adapter.support.settings;

import org.jspecify.annotations.NullMarked;
