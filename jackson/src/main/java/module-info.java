/**
 * The core's values as JSON, with Jackson 2 or Jackson 3, whichever the application has.
 *
 * <p>Register {@code new TalentportModule()} by hand. A mapper finds its modules itself on the
 * class path only: a named module can provide nothing for a library that may be absent.
 */
module io.talentport.jackson {
  requires transitive io.talentport.core;
  requires static com.fasterxml.jackson.annotation;
  requires static com.fasterxml.jackson.core;
  requires static com.fasterxml.jackson.databind;
  requires static org.jspecify;
  requires static tools.jackson.core;
  requires static tools.jackson.databind;

  exports io.talentport.jackson.v2;
  exports io.talentport.jackson.v3;
}
