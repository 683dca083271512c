/** Moving to another platform: who of one platform's people is known on the other. */
@NullMarked
package io.talentport.examples.migration;

import org.jspecify.annotations.NullMarked;
