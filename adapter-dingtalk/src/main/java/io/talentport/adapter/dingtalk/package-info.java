/** Talentport on DingTalk (钉钉智能招聘, ATS). */
@NullMarked
package io.talentport.adapter.dingtalk;

import org.jspecify.annotations.NullMarked;
