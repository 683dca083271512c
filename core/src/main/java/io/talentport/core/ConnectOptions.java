package io.talentport.core;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.Required;
import io.talentport.core.listener.CallListener;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a platform is connected with besides its settings: objects of the application, which no text
 * can name. Immutable; thread-safe as far as those objects are.
 */
public final class ConnectOptions {

  private static final ConnectOptions NONE = new ConnectOptions(builder());

  private final @Nullable String tenant;
  private final List<CallListener> listeners;
  private final Map<Class<?>, Object> components;

  private ConnectOptions(Builder builder) {
    this.tenant = builder.tenant;
    this.listeners = List.copyOf(builder.listeners);
    this.components = Map.copyOf(builder.components);
  }

  /** No options. */
  public static ConnectOptions none() {
    return NONE;
  }

  /** Starts options. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts options that have all of these. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.tenant = tenant;
    builder.listeners.addAll(listeners);
    builder.components.putAll(components);
    return builder;
  }

  /**
   * The name by which the application knows the organisation that is connected; absent for none.
   */
  public Optional<String> tenant() {
    return Optional.ofNullable(tenant);
  }

  /** Receive events about the calls, in this order. */
  public List<CallListener> listeners() {
    return listeners;
  }

  /** The component of this type; absent if the application gave none. */
  public <T> Optional<T> component(Class<T> type) {
    return Optional.ofNullable(components.get(type)).map(type::cast);
  }

  /** True if these are no options at all. */
  public boolean isEmpty() {
    return tenant == null && listeners.isEmpty() && components.isEmpty();
  }

  /** Names the tenant and the types of what was given, and nothing of their content. */
  @Override
  public String toString() {
    return "ConnectOptions[tenant="
        + tenant
        + ", listeners="
        + listeners.size()
        + ", components="
        + components.keySet().stream().map(Class::getSimpleName).sorted().toList()
        + "]";
  }

  /** Collects the options. Not thread-safe. */
  public static final class Builder {

    private @Nullable String tenant;
    private final List<CallListener> listeners = new ArrayList<>();
    private final Map<Class<?>, Object> components = new HashMap<>();

    private Builder() {}

    /**
     * Names the organisation that is connected. Meters and spans carry the name; it is no secret.
     *
     * @throws ConfigurationException if the name is blank, has control characters, is longer than
     *     128 characters, or is {@code none}, which meters show where there is no tenant
     */
    public Builder tenant(String name) {
      this.tenant = TenantName.checked(Required.value("tenant", name));
      return this;
    }

    /** Adds a listener. */
    public Builder addListener(CallListener listener) {
      listeners.add(Required.value("listener", listener));
      return this;
    }

    /** Adds listeners, in their order. */
    public Builder addListeners(Collection<? extends CallListener> more) {
      Required.value("listeners", more).forEach(this::addListener);
      return this;
    }

    /**
     * Gives an adapter, or what works below it, an object of the application, in place of one given
     * before under the same type.
     *
     * @param type the type under which it is looked up, for example {@code AppTicketSource}
     */
    public <T> Builder component(Class<T> type, T component) {
      components.put(Required.value("type", type), Required.value("component", component));
      return this;
    }

    /** The options. */
    public ConnectOptions build() {
      return new ConnectOptions(this);
    }
  }
}
