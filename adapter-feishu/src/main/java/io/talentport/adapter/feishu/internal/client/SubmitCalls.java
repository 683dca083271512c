package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.support.fetch.DocumentFetch;
import java.time.Duration;

/**
 * The calls of a submit.
 *
 * @param duplicates looks up the person before anything is written
 * @param updates reads the profile of an existing talent
 * @param sources finds the source of the résumé's channel
 * @param documents fetches a document from its address
 * @param writes uploads the document, creates or updates the talent and applies for jobs
 * @param uploadDeadline time limit of an upload
 */
record SubmitCalls(
    DuplicateCheck duplicates,
    TalentUpdates updates,
    SourceOfChannel sources,
    DocumentFetch documents,
    SubmitWrites writes,
    Duration uploadDeadline) {}
