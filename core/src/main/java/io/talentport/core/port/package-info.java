/** What an application calls: one interface per capability of a recruiting platform. */
@NullMarked
package io.talentport.core.port;

import org.jspecify.annotations.NullMarked;
