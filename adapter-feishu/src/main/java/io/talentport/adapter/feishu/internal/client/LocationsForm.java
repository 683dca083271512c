package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.mapping.Location;
import io.talentport.adapter.support.coordination.ListForm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Locations as bytes: their number, and for each its code, state, name and names. A text is its
 * length and its characters in UTF-8. Increase {@link #VERSION} with every change of the format.
 * Stateless and thread-safe.
 */
final class LocationsForm implements ListForm<List<Location>> {

  /** The version of this format. */
  static final int VERSION = 1;

  private static final int ABSENT = -1;

  @Override
  public byte[] write(List<Location> locations) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    try {
      out.writeInt(locations.size());
      for (Location location : locations) {
        write(location.code(), out);
        write(location.state(), out);
        write(location.name(), out);
        out.writeInt(location.names().size());
        for (String name : location.names()) {
          write(name, out);
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void write(@Nullable String text, DataOutputStream out) throws IOException {
    if (text == null) {
      out.writeInt(ABSENT);
      return;
    }
    byte[] characters = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(characters.length);
    out.write(characters);
  }

  @Override
  public Optional<List<Location>> read(byte[] written) {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(written));
    List<Location> locations = new ArrayList<>();
    try {
      int count = in.readInt();
      for (int i = 0; i < count; i++) {
        locations.add(new Location(text(in), text(in), text(in), names(in)));
      }
      return count < 0 || in.available() > 0 ? Optional.empty() : Optional.of(locations);
    } catch (IOException cutOff) {
      return Optional.empty();
    }
  }

  private static @Nullable String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length == ABSENT) {
      return null;
    }
    if (length < 0 || length > in.available()) {
      throw new IOException("a text has no such length");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private static Set<String> names(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0) {
      throw new IOException("there is no such number of names");
    }
    Set<String> names = new HashSet<>();
    for (int i = 0; i < count; i++) {
      String name = text(in);
      if (name == null) {
        throw new IOException("a name is missing");
      }
      names.add(name);
    }
    return Set.copyOf(names);
  }
}
