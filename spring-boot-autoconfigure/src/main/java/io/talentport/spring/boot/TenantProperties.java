package io.talentport.spring.boot;

import org.jspecify.annotations.Nullable;

/**
 * The properties of one tenant, {@code talentport.tenants.<name>.*}; one platform's. Immutable and
 * thread-safe; printing them shows no value.
 *
 * @param feishu Feishu's, for an organisation that recruits with it
 * @param dingtalk DingTalk's, for an organisation that recruits with it
 */
public record TenantProperties(
    @Nullable FeishuProperties feishu, @Nullable DingTalkProperties dingtalk) {}
