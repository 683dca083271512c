package io.talentport.core;

import java.util.function.Supplier;

/**
 * What a port gives that calls the platform later, on the connection that it came from, such as a
 * stored document. That of a tenant is asked for again each time that it is used, so that it calls
 * on the tenant's connection of that time, and not at all once the tenant was removed.
 *
 * @param <T> the type itself
 */
public interface ConnectionBound<T> {

  /**
   * The same, asked for again each time that it is used.
   *
   * @param present gives it on the connection of that time
   */
  T askedForBy(Supplier<Present<T>> present);

  /**
   * What was asked for again.
   *
   * @param <T> its type
   * @param value it
   * @param connection to be kept reachable until the value's call has ended, and what the call gave
   *     needs the connection no more: closing all tenants closes the connections that are reachable
   */
  record Present<T>(T value, Object connection) {}
}
