package io.talentport.jackson.internal;

import io.talentport.core.port.Ports;
import java.io.IOException;

/** A port by its simple name; one of another package than the core's cannot be read back. */
final class PortForm extends Form<Class<?>> {

  static final PortForm INSTANCE = new PortForm();

  private PortForm() {
    super(Class.class);
  }

  @Override
  public void write(Class<?> port, ValueWriter out) throws IOException {
    out.text(port.getSimpleName());
  }

  /** Only known classes: no text from outside may name a class to load. */
  @Override
  Class<?> read(ValueReader in) throws IOException {
    String name = in.text();
    for (Class<?> port : Ports.all()) {
      if (port.getSimpleName().equals(name)) {
        return port;
      }
    }
    throw in.refused(
        "must be the name of a port of this version",
        "Correct it, or read it with the version that wrote it.");
  }
}
