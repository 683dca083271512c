/** Interprets responses: the platform's envelope, its refusals, the value. */
@NullMarked
package io.talentport.adapter.support.reply;

import org.jspecify.annotations.NullMarked;
