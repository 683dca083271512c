package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.mapping.FeishuCodes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How résumés are taken.
 *
 * @param tables what the application says about its tenant
 * @param userIdType of which kind the operator's id on a résumé is; null for Feishu's default
 * @param uploadDeadline how long the upload of one document may take in all
 */
public record IntakeOptions(
    FeishuCodes tables, @Nullable String userIdType, Duration uploadDeadline) {}
