@NullMarked
package io.talentport.examples.migration;

import org.jspecify.annotations.NullMarked;
