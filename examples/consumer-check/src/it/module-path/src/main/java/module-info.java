/** Knows the core and no platform. */
module com.example.modular {
  requires io.talentport.core;
}
