package io.talentport.jackson.internal;

import io.talentport.core.error.InvalidRequestException;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/** The forms of values of the JDK. */
final class ScalarForms {

  static final Form<String> TEXT =
      new TextForm<>(String.class, false) {
        @Override
        String text(String value) {
          return value;
        }

        @Override
        public String of(String text) {
          return text;
        }
      };

  static final Form<Instant> INSTANT =
      new TextForm<>(Instant.class, false) {
        @Override
        String text(Instant value) {
          return value.toString();
        }

        @Override
        public Instant of(String text) {
          try {
            return Instant.parse(text);
          } catch (DateTimeException wrong) {
            throw unlike("time", "2026-01-02T03:04:05Z", "ISO 8601");
          }
        }
      };

  static final Form<Duration> DURATION =
      new TextForm<>(Duration.class, false) {
        @Override
        String text(Duration value) {
          return value.toString();
        }

        @Override
        public Duration of(String text) {
          try {
            return Duration.parse(text);
          } catch (DateTimeException wrong) {
            throw unlike("duration", "PT10S", "ISO 8601");
          }
        }
      };

  static final Form<URI> ADDRESS =
      new TextForm<>(URI.class, false) {
        @Override
        String text(URI value) {
          return value.toString();
        }

        @Override
        public URI of(String text) {
          try {
            return URI.create(text);
          } catch (IllegalArgumentException wrong) {
            throw unlike("address", "https://files.example.org/resume.pdf", "RFC 3986");
          }
        }
      };

  static final Form<Boolean> TRUTH =
      new Form<>(Boolean.class) {
        @Override
        public void write(Boolean value, ValueWriter out) throws IOException {
          out.truth(value);
        }

        @Override
        Boolean read(ValueReader in) throws IOException {
          return in.truth();
        }
      };

  static final Form<Long> LONG =
      new Form<>(Long.class) {
        @Override
        public void write(Long value, ValueWriter out) throws IOException {
          out.number(value);
        }

        @Override
        Long read(ValueReader in) throws IOException {
          return in.number(Long.MIN_VALUE, Long.MAX_VALUE);
        }
      };

  static final Form<Integer> INTEGER =
      new Form<>(Integer.class) {
        @Override
        public void write(Integer value, ValueWriter out) throws IOException {
          out.number(value);
        }

        @Override
        Integer read(ValueReader in) throws IOException {
          return (int) in.number(Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
      };

  private ScalarForms() {}

  private static InvalidRequestException unlike(String what, String example, String standard) {
    return InvalidRequestException.of(
        what, "must be of the form " + example + " (" + standard + ")", "Correct it.");
  }
}
