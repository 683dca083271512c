@NullMarked
package io.talentport.jackson;

import org.jspecify.annotations.NullMarked;
