@NullMarked
package io.talentport.examples.quickstart;

import org.jspecify.annotations.NullMarked;
