/** Reads and writes the content of calls and replies. */
@NullMarked
package io.talentport.sandbox.internal.json;

import org.jspecify.annotations.NullMarked;
