/**
 * What a sandbox can be seeded with: plain records of plain values, in the platforms' own terms.
 */
@NullMarked
package io.talentport.sandbox.data;

import org.jspecify.annotations.NullMarked;
