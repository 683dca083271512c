/** The data of one call, passed from the pipeline to the connection and back. */
@NullMarked
package io.talentport.adapter.support.context;

import org.jspecify.annotations.NullMarked;
