/** Maps between DingTalk's wire types and the core. */
@NullMarked
package io.talentport.adapter.dingtalk.internal.mapping;

import org.jspecify.annotations.NullMarked;
