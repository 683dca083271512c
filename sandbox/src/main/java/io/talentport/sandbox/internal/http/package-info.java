/** A request read and a reply to be sent, independent of the server that carries them. */
@NullMarked
package io.talentport.sandbox.internal.http;

import org.jspecify.annotations.NullMarked;
