package io.talentport.architecture;

/** Every package that a rule names, relative to the root package. */
enum Place {
  CORE("core"),
  MODEL("core.model"),
  PORT("core.port"),
  ERROR("core.error"),
  ADAPTERS("adapter"),
  ADAPTER_SUPPORT("adapter.support"),
  ADAPTER_TCK("adapter.tck"),
  COORDINATION("coordination"),
  SANDBOX("sandbox"),
  SANDBOX_JUNIT5("sandbox.junit5"),
  SPRING_BOOT("spring.boot"),
  SPRING_BOOT_TEST("spring.boot.test"),
  MICROMETER("micrometer"),
  JACKSON("jackson"),
  EXAMPLES("examples");

  private final String path;

  Place(String path) {
    this.path = path;
  }

  String below(String root) {
    return root + "." + path;
  }
}
