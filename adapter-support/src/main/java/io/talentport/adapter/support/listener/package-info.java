/** What listeners and the log are told about the calls of a platform. */
@NullMarked
package io.talentport.adapter.support.listener;

import org.jspecify.annotations.NullMarked;
