/** Time as something that is given, so that tests can give another one. */
@NullMarked
package io.talentport.adapter.support.time;

import org.jspecify.annotations.NullMarked;
