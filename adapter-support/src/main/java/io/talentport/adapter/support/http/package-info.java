/** HTTP: addresses, connections, TLS, proxy, and the bytes of requests and responses. */
@NullMarked
package io.talentport.adapter.support.http;

import org.jspecify.annotations.NullMarked;
