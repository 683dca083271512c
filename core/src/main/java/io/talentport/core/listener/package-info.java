/** What an application can be told about the calls of a platform, without any person's data. */
@NullMarked
package io.talentport.core.listener;

import org.jspecify.annotations.NullMarked;
