/** Access tokens: fetched once, kept, renewed early, dropped when the platform refuses them. */
@NullMarked
package io.talentport.adapter.support.token;

import org.jspecify.annotations.NullMarked;
