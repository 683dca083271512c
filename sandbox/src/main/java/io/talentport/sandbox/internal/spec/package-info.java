/** The documents' operations, and the check of calls against them. */
@NullMarked
package io.talentport.sandbox.internal.spec;

import org.jspecify.annotations.NullMarked;
