/** Events about the calls of a platform, for listeners and the log. */
@NullMarked
package io.talentport.adapter.support.listener;

import org.jspecify.annotations.NullMarked;
