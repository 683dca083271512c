/** Between DingTalk's wire and the core. */
@NullMarked
package io.talentport.adapter.dingtalk.internal.mapping;

import org.jspecify.annotations.NullMarked;
