/** How values are written and read, whichever Jackson is used. */
@FormsOf({
  "io.talentport.core",
  "io.talentport.core.error",
  "io.talentport.core.model",
  "io.talentport.core.paging"
})
@NullMarked
package io.talentport.jackson.internal;

import org.jspecify.annotations.NullMarked;
