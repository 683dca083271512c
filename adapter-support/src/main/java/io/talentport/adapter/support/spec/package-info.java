/** What the OpenAPI documents say beyond OpenAPI, as annotations on the generated methods. */
@NullMarked
package io.talentport.adapter.support.spec;

import org.jspecify.annotations.NullMarked;
