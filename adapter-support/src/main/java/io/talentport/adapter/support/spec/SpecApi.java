package io.talentport.adapter.support.spec;

import io.talentport.adapter.support.json.FieldNames;
import io.talentport.adapter.support.json.JsonObject;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A generated interface with the carriers of its operations. Immutable and thread-safe.
 *
 * @param <A> the interface
 */
public final class SpecApi<A> {

  private final Class<A> type;
  private final Map<Type, Supplier<? extends Envelope>> replies;
  private final List<Supplier<? extends JsonObject>> bodies;

  private SpecApi(Builder<A> builder) {
    this.type = builder.type;
    this.replies = Map.copyOf(builder.replies);
    this.bodies = List.copyOf(builder.bodies);
  }

  /** Starts the description of an interface. */
  public static <A> Builder<A> of(Class<A> type) {
    return new Builder<>(type);
  }

  /** The interface. */
  public Class<A> type() {
    return type;
  }

  /**
   * Makes empty replies of one type.
   *
   * @throws IllegalArgumentException if no operation has that reply
   */
  public Supplier<? extends Envelope> reply(Type reply) {
    Supplier<? extends Envelope> maker = replies.get(reply);
    if (maker == null) {
      throw new IllegalArgumentException(
          "No operation of " + type.getName() + " answers with " + reply.getTypeName());
    }
    return maker;
  }

  /** The document's names of the fields in its bodies. */
  public Set<String> fieldNames() {
    FieldNames names = new FieldNames();
    replies.values().forEach(names::addAll);
    bodies.forEach(names::addAll);
    return names.names();
  }

  /** Collects the carriers. Not thread-safe. */
  public static final class Builder<A> {

    private final Class<A> type;
    private final Map<Type, Supplier<? extends Envelope>> replies = new HashMap<>();
    private final List<Supplier<? extends JsonObject>> bodies = new ArrayList<>();

    private Builder(Class<A> type) {
      this.type = type;
    }

    /** Adds the carrier of a reply. */
    public Builder<A> reply(Supplier<? extends Envelope> carrier) {
      replies.put(carrier.get().getClass(), carrier);
      return this;
    }

    /** Adds the carrier of a request body. */
    public Builder<A> body(Supplier<? extends JsonObject> carrier) {
      bodies.add(carrier);
      return this;
    }

    /** The description. */
    public SpecApi<A> build() {
      return new SpecApi<>(this);
    }
  }
}
