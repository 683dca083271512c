package io.talentport.core;

import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.CoordinationProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Connects the instances by a shelf, and remembers what was closed. */
final class PaperShelf implements CoordinationProvider {

  private final String place;
  private final List<Coordination> connected = new ArrayList<>();
  private final List<String> closed = new ArrayList<>();
  private Map<String, String> given = Map.of();

  /** The setting {@code talentport.coordination.<name>} says where it is. */
  PaperShelf(String name) {
    this.place = KEY_PREFIX + name;
  }

  List<Coordination> connected() {
    return connected;
  }

  /** The settings that it was given last. */
  Map<String, String> given() {
    return given;
  }

  /** The places of those that were closed, in their order. */
  List<String> closed() {
    return closed;
  }

  @Override
  public Set<String> settingKeys() {
    return Set.of(place, KEY_PREFIX + "height");
  }

  @Override
  public Optional<Coordination> connect(Map<String, String> settings) {
    given = Map.copyOf(settings);
    return Optional.ofNullable(settings.get(place))
        .map(at -> Coordination.builder().onClose(() -> closed.add(at)).build())
        .map(
            coordination -> {
              connected.add(coordination);
              return coordination;
            });
  }
}
