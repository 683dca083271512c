package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.support.http.BaseUrl;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of DingTalk's second interface.
 *
 * @param at where it is; null if it must not be called
 * @param givesTokens whether the access token comes from there
 * @param corpId of which organisation the access token is; null for the application's own
 * @param importsResumes whether résumés are submitted there
 * @param waitsForHours whether a submit waits until résumés are imported, instead of being refused
 * @param lookupMaxCalls how many calls one look-up may make
 */
public record V1Api(
    @Nullable BaseUrl at,
    boolean givesTokens,
    @Nullable String corpId,
    boolean importsResumes,
    boolean waitsForHours,
    int lookupMaxCalls) {}
