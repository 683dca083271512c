/**
 * How a platform is plugged into the sandbox: it names its OpenAPI documents as JSON, says how it
 * words replies and checks tokens, and writes what an operation does. Routing, checks,
 * vocabularies, paging, codes, quotas, faults, journal and control come with the sandbox.
 */
@NullMarked
package io.talentport.sandbox.platform;

import org.jspecify.annotations.NullMarked;
