@NullMarked
package io.talentport.micrometer;

import org.jspecify.annotations.NullMarked;
