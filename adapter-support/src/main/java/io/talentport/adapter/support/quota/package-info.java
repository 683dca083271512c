/** The platforms' quotas: used fully, and never exceeded. */
@NullMarked
package io.talentport.adapter.support.quota;

import org.jspecify.annotations.NullMarked;
