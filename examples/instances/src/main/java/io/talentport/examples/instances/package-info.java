/**
 * Several instances of one application, as real processes on one Redis, and what reaches the
 * platform of them.
 *
 * <p>{@link io.talentport.examples.instances.Worker} is the application: it reads as fast as it
 * may, and submits a résumé for each message that it is given. It uses what any application can:
 * the library's public API, and settings.
 *
 * <p>{@link io.talentport.examples.instances.Instances} starts Redis, the sandbox as the platform,
 * and four workers; delivers each message to two of them; kills one and restarts Redis; and counts
 * at the sandbox.
 */
@NullMarked
package io.talentport.examples.instances;

import org.jspecify.annotations.NullMarked;
