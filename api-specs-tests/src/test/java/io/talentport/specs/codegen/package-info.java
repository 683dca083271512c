/** What the code generation templates make of an artificial document that has every construct. */
@NullMarked
package io.talentport.specs.codegen;

import org.jspecify.annotations.NullMarked;
