package io.talentport.adapter.feishu.internal.client;

import org.jspecify.annotations.Nullable;

/**
 * What the applications of one submit have in common. Feishu does not take it from the talent.
 *
 * @param resumeSourceId the source; null if there is none
 * @param deliveryType how the applications came about; null if unknown
 */
record ApplicationDetails(@Nullable String resumeSourceId, @Nullable Integer deliveryType) {}
