/** The extensions of the OpenAPI documents, as annotations on the generated methods. */
@NullMarked
package io.talentport.adapter.support.spec;

import org.jspecify.annotations.NullMarked;
