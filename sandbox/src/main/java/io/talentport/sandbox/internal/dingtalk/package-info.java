/** DingTalk's recruiting calls as the vendor's pages describe them. */
@NullMarked
package io.talentport.sandbox.internal.dingtalk;

import org.jspecify.annotations.NullMarked;
