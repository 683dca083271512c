/** The quickstart: one program over whatever ports the platform on the class path serves. */
@NullMarked
package io.talentport.examples.quickstart;

import org.jspecify.annotations.NullMarked;
