/** The recruiting domain: immutable values that check themselves and never print a person. */
@NullMarked
package io.talentport.core.model;

import org.jspecify.annotations.NullMarked;
