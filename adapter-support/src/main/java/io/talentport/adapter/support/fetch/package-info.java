/**
 * Fetches documents from addresses that the caller named, or that a platform gave for what it
 * stores.
 */
@NullMarked
package io.talentport.adapter.support.fetch;

import org.jspecify.annotations.NullMarked;
