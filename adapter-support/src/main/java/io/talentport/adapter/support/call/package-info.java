/** One call to a platform, from the generated method to the decoded reply or a typed failure. */
@NullMarked
package io.talentport.adapter.support.call;

import org.jspecify.annotations.NullMarked;
