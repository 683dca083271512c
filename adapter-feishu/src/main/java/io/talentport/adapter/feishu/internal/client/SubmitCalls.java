package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.support.fetch.DocumentFetch;
import java.time.Duration;

/**
 * What a submit calls.
 *
 * @param duplicates looks the person up before anything is written
 * @param updates reads the profile of a person who exists
 * @param sources finds the source of the résumé's channel
 * @param documents fetches a document from its address
 * @param writes uploads the document, creates or updates the talent and applies for jobs
 * @param uploadDeadline how long an upload may take
 */
record SubmitCalls(
    DuplicateCheck duplicates,
    TalentUpdates updates,
    SourceOfChannel sources,
    DocumentFetch documents,
    SubmitWrites writes,
    Duration uploadDeadline) {}
