/**
 * The core's values as JSON, with Jackson 2 or Jackson 3, whichever the application has.
 *
 * <p>A mapper that finds its modules itself gets the masked form.
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

  provides com.fasterxml.jackson.databind.Module with
      io.talentport.jackson.v2.TalentportModule;
  provides tools.jackson.databind.JacksonModule with
      io.talentport.jackson.v3.TalentportModule;
}
