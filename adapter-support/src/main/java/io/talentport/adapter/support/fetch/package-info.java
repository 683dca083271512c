/** Fetching a document from an address that the caller named, on the caller's behalf. */
@NullMarked
package io.talentport.adapter.support.fetch;

import org.jspecify.annotations.NullMarked;
