/** What native images must be told about a module. */
@NullMarked
package io.talentport.build.reachability;

import org.jspecify.annotations.NullMarked;
