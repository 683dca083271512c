/** Meters and observations of the calls to a platform, for Micrometer. */
// Micrometer's libraries are no named modules yet; their names are in their manifests.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.talentport.micrometer {
  requires transitive io.talentport.core;
  requires transitive micrometer.commons;
  requires transitive micrometer.core;
  requires transitive micrometer.observation;
  // The annotations of core's values, which Javadoc looks up.
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.talentport.micrometer;
}
