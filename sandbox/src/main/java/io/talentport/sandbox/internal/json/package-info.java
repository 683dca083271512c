/** Reading and writing what calls and replies carry. */
@NullMarked
package io.talentport.sandbox.internal.json;

import org.jspecify.annotations.NullMarked;
