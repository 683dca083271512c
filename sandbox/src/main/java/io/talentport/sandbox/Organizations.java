package io.talentport.sandbox;

import io.talentport.sandbox.internal.engine.Route;
import io.talentport.sandbox.internal.engine.ServedPlatform;
import io.talentport.sandbox.internal.spec.DocumentedOperation;
import io.talentport.sandbox.platform.Call;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The organisations of a sandbox: the first one, whose name is empty, and those requested by tests.
 * They share the address; credentials and tokens identify the organisation of a call. Thread-safe.
 */
final class Organizations {
  private static final String FIRST = "";
  private static final int LONGEST_NAME = 32;

  private final Function<String, SandboxOrganization> make;
  private final SandboxOrganization first;

  /** Sorted by name, so that the first organisation comes first. */
  private final ConcurrentSkipListMap<String, SandboxOrganization> byName =
      new ConcurrentSkipListMap<>();

  Organizations(Function<String, SandboxOrganization> make) {
    this.make = make;
    this.first = make.apply(FIRST);
    byName.put(FIRST, first);
  }

  SandboxOrganization first() {
    return first;
  }

  synchronized SandboxOrganization named(String name) {
    if (name.length() > LONGEST_NAME || !name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException(
          "an organisation's name has lower-case letters, digits and single hyphens between them,"
              + " at most "
              + LONGEST_NAME
              + " characters: '"
              + name
              + "'");
    }
    return byName.computeIfAbsent(name, make);
  }

  Collection<SandboxOrganization> all() {
    return byName.values();
  }

  List<String> platformIds() {
    return first.platforms().stream().map(one -> one.platform().id()).toList();
  }

  /** The organisation and platform that answer a call; {@code null} if no platform has its path. */
  @Nullable Addressed addressed(Call call) {
    for (ServedPlatform platform : first.platforms()) {
      Route route = platform.route(call);
      if (route != null) {
        return addressed(platform, route, call);
      }
    }
    return null;
  }

  private Addressed addressed(ServedPlatform platform, Route route, Call call) {
    DocumentedOperation operation = route.operation();
    String caller = operation == null ? "" : route.gateway().caller(operation, call);
    if (!caller.isEmpty()) {
      for (SandboxOrganization organization : all()) {
        ServedPlatform own = organization.platform(platform.platform().id());
        Route same = own.platform().serves(caller) ? own.route(call) : null;
        if (same != null) {
          return new Addressed(organization.name(), own, same);
        }
      }
    }
    return new Addressed(FIRST, platform, route);
  }

  /**
   * Who answers a call.
   *
   * @param organization the organisation's name
   */
  record Addressed(String organization, ServedPlatform platform, Route route) {}
}
