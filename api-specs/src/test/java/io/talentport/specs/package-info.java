/** What every document of this module has to fulfil, as rules that are themselves tested. */
@NullMarked
package io.talentport.specs;

import org.jspecify.annotations.NullMarked;
