/** Events about the calls of a platform, without personal data. */
@NullMarked
package io.talentport.core.listener;

import org.jspecify.annotations.NullMarked;
