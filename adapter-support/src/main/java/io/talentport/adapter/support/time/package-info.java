/** Time as a dependency, so that tests can control it. */
@NullMarked
package io.talentport.adapter.support.time;

import org.jspecify.annotations.NullMarked;
