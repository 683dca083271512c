/** What a document says of its operations, and the check whether a call keeps it. */
@NullMarked
package io.talentport.sandbox.internal.spec;

import org.jspecify.annotations.NullMarked;
