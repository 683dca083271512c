/** Talentport on Feishu (飞书招聘, Hire). */
@NullMarked
package io.talentport.adapter.feishu;

import org.jspecify.annotations.NullMarked;
