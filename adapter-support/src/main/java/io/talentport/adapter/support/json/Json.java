package io.talentport.adapter.support.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.talentport.adapter.support.spec.Envelope;
import io.talentport.adapter.support.spec.OnRequest;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON as the platforms write it: unknown fields are ignored, a number may come as text and text as
 * a number, absent fields are not sent. Thread-safe.
 */
public final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .annotationIntrospector(new WireFields())
          // Fields without a view are in every view, and those of another view are left out
          // quietly.
          .enable(MapperFeature.DEFAULT_VIEW_INCLUSION)
          .disable(DeserializationFeature.FAIL_ON_UNEXPECTED_VIEW_PROPERTIES)
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .addModule(IntegralNumbers.module())
          .addHandler(new EmptyObjectAsList())
          .addHandler(new NestedRefusalHandler())
          .build();

  /** Blanks before a document are skipped, but not without end. */
  private static final int LONGEST_START = 512;

  private static final ConcurrentMap<Readable, ObjectReader> READERS = new ConcurrentHashMap<>();

  /** What is read, and by which view. */
  private record Readable(Type type, Class<?> view) {

    static Readable of(Type type, OptInFields optIn) {
      return new Readable(type, optIn == OptInFields.READ ? OnRequest.class : Void.class);
    }

    ObjectReader by(JsonMapper mapper) {
      return mapper.readerFor(mapper.constructType(type)).withView(view);
    }
  }

  private Json() {}

  /** Writes a value. */
  public static byte[] write(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }

  private static final JsonMapper LENIENT =
      MAPPER.rebuild().addHandler(new SkipMisshapen()).build();

  private static final ClassValue<ObjectReader> LENIENT_READERS =
      new ClassValue<>() {
        @Override
        protected ObjectReader computeValue(Class<?> type) {
          return LENIENT.readerFor(type);
        }
      };

  /** A reader that takes what it understands of a value and leaves the rest of it out. */
  public static ObjectReader lenientReader(Class<?> type) {
    return LENIENT_READERS.get(type);
  }

  /**
   * Reads a value.
   *
   * @param optIn whether its opt-in fields are read
   * @param refusals collects the refusals that stand where no page puts one
   * @throws JacksonException whose text may quote the body: take {@link #reason} instead
   */
  public static @Nullable Object read(
      byte[] body, Type type, OptInFields optIn, NestedRefusals refusals, DecodedWithin within) {
    return within.decode(
        body,
        READERS
            .computeIfAbsent(Readable.of(type, optIn), key -> key.by(MAPPER))
            .withAttribute(NestedRefusalHandler.FOUND, refusals));
  }

  /**
   * Reads a reply once more after {@link #read} failed, without the values inside its lists that
   * are of another kind than documented.
   *
   * @throws JacksonException if more is wrong than that
   */
  public static @Nullable Envelope readAroundFaults(
      byte[] body, Type type, OptInFields optIn, NestedRefusals refusals, DecodedWithin within) {
    // Rare enough for a mapper of its own: the handler notes what it leaves out.
    UnreadableFields unreadable = new UnreadableFields();
    JsonMapper around = MAPPER.rebuild().addHandler(unreadable).build();
    Object value =
        within.decode(
            body,
            Readable.of(type, optIn)
                .by(around)
                .withAttribute(NestedRefusalHandler.FOUND, refusals));
    boolean onlyInLists =
        unreadable.faults().stream()
            .allMatch(fault -> fault.path().stream().anyMatch(Integer.class::isInstance));
    if (!onlyInLists || !(value instanceof Envelope reply)) {
      return null;
    }
    reply.markFaulty(unreadable.faults());
    return reply;
  }

  /** What is wrong with a body, without its content. */
  public static String reason(JacksonException wrong) {
    if (!(wrong instanceof DatabindException || wrong instanceof InputCoercionException)) {
      return "it is not valid JSON, or cut off";
    }
    String place = place(wrong);
    return place.isEmpty()
        ? "it is not a JSON object"
        : "the value of " + place + " is of another kind than documented";
  }

  private static String place(JacksonException wrong) {
    String steps =
        wrong.getPath().stream()
            .map(
                step ->
                    step.getPropertyName() == null
                        ? "[" + step.getIndex() + "]"
                        : "." + step.getPropertyName())
            .collect(Collectors.joining());
    return steps.startsWith(".") ? steps.substring(1) : steps;
  }

  /** Whether a body is HTML; other markup is not. */
  public static boolean isWebPage(byte[] body) {
    String start =
        new String(body, 0, Math.min(body.length, LONGEST_START), StandardCharsets.ISO_8859_1)
            .replaceFirst("^\u00EF\u00BB\u00BF", "")
            .stripLeading();
    return start.startsWith("<") && !start.regionMatches(true, 0, "<?xml", 0, 5);
  }

  /** Every text and number of a JSON document; empty if it is none. */
  public static Collection<String> values(byte @Nullable [] body) {
    List<String> values = new ArrayList<>();
    if (body != null && body.length > 0) {
      try {
        collect(MAPPER.readTree(body), values);
      } catch (JacksonException notJson) {
        return values;
      }
    }
    return values;
  }

  private static void collect(JsonNode node, List<String> values) {
    if (node.isValueNode()) {
      values.add(node.asString());
    } else {
      node.forEach(child -> collect(child, values));
    }
  }
}
