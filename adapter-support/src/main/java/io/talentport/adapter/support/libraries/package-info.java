/** Which versions of other libraries the class path has, and which are needed. */
@NullMarked
package io.talentport.adapter.support.libraries;

import org.jspecify.annotations.NullMarked;
