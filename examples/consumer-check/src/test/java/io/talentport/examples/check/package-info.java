@NullMarked
package io.talentport.examples.check;

import org.jspecify.annotations.NullMarked;
