package io.talentport.architecture;

/** Every package that a rule names, relative to an adapter's own package. */
enum AdapterPart {
  WIRE("internal.wire"),
  CLIENT("internal.client"),
  MAPPING("internal.mapping");

  private final String path;

  AdapterPart(String path) {
    this.path = path;
  }

  String below(String adapter) {
    return adapter + "." + path;
  }
}
