package io.talentport.build.settings;

import io.talentport.build.source.Annotation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Which values a setting takes.
 *
 * @param name the kind's name in the description
 * @param java the accessor's type, without Optional
 * @param source the expression of the schema that reads and checks such values
 * @param words the words that may be written; empty for any text
 * @param bounds the bounds of a number
 */
record SettingKind(String name, String java, String source, List<String> words, Bounds bounds) {

  /**
   * The bounds of a number.
   *
   * @param min the smallest value; absent for none
   * @param above what it must be above; absent for none
   * @param max the largest value; absent for none
   */
  record Bounds(Optional<Double> min, Optional<Double> above, Optional<Double> max) {

    static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty(), Optional.empty());

    static Bounds of(Annotation setting) {
      return new Bounds(setting.number("min"), setting.number("above"), setting.number("max"));
    }

    private String whole() {
      return min.map(Double::intValue).orElse(Integer.MIN_VALUE)
          + ", "
          + max.map(Double::intValue).orElse(Integer.MAX_VALUE);
    }

    private String decimal() {
      return above.map(String::valueOf).orElse("Double.NEGATIVE_INFINITY")
          + ", "
          + max.map(String::valueOf).orElse("Double.MAX_VALUE");
    }
  }

  private static final String TYPES = "SettingTypes.";

  static Optional<SettingKind> of(TypeMirror type, Annotation setting) {
    Bounds bounds = Bounds.of(setting);
    boolean bytes = setting.constant("form").equals("BYTES");
    return switch (erased(type)) {
      case "boolean" -> plain("flag", type, "flag()");
      case "int" ->
          Optional.of(
              bytes
                  ? number("size", type, "size(" + bounds.whole() + ")", bounds)
                  : number("integer", type, "integer(" + bounds.whole() + ")", bounds));
      case "double" ->
          Optional.of(number("decimal", type, "decimal(" + bounds.decimal() + ")", bounds));
      case "java.time.Duration" -> plain("duration", type, "duration(" + longest(setting) + ")");
      case "java.net.URI" -> plain("address", type, "address()");
      case "java.net.InetSocketAddress" -> plain("proxy", type, "proxy()");
      case "java.util.Set" -> plain("list", type, "list()");
      case "java.util.Map" -> pairs((DeclaredType) type);
      default -> type.getKind() == TypeKind.DECLARED ? text(type, setting) : Optional.empty();
    };
  }

  private static String longest(Annotation setting) {
    String longest = setting.text("longest");
    return longest.isEmpty()
        ? ""
        : "java.time.Duration.parse(" + SchemaSource.quoted(longest) + ")";
  }

  private static Optional<SettingKind> plain(String name, TypeMirror type, String source) {
    return Optional.of(number(name, type, source, Bounds.NONE));
  }

  private static SettingKind number(String name, TypeMirror type, String source, Bounds bounds) {
    return new SettingKind(name, type.toString(), TYPES + source, List.of(), bounds);
  }

  private static Optional<SettingKind> pairs(DeclaredType map) {
    String parts =
        map.getTypeArguments().stream()
            .map(part -> typed(part, TYPES + "phrase()"))
            .collect(Collectors.joining(", "));
    return plain("pairs", map, "pairs(" + parts + ")");
  }

  private static Optional<SettingKind> text(TypeMirror type, Annotation setting) {
    Element element = ((DeclaredType) type).asElement();
    if (element.getKind() == ElementKind.ENUM) {
      List<String> words =
          element.getEnclosedElements().stream()
              .filter(one -> one.getKind() == ElementKind.ENUM_CONSTANT)
              .map(one -> one.getSimpleName().toString().toLowerCase(Locale.ROOT))
              .map(word -> word.replace('_', '-'))
              .toList();
      return Optional.of(choice(type, words, TYPES + "choice(" + type + ".values())"));
    }
    List<String> words = setting.texts("words");
    if (!words.isEmpty()) {
      String quoted = words.stream().map(SchemaSource::quoted).collect(Collectors.joining(", "));
      return Optional.of(choice(type, words, typed(type, TYPES + "word(" + quoted + ")")));
    }
    boolean phrase = setting.constant("form").equals("PHRASE");
    String plain = TYPES + (phrase ? "phrase()" : "identifier()");
    return Optional.of(
        new SettingKind("text", type.toString(), typed(type, plain), List.of(), Bounds.NONE));
  }

  private static SettingKind choice(TypeMirror type, List<String> words, String source) {
    return new SettingKind("choice", type.toString(), source, words, Bounds.NONE);
  }

  /** A type of the core that is made of text has {@code of} and {@code value}. */
  private static String typed(TypeMirror type, String ofText) {
    return erased(type).equals("java.lang.String")
        ? ofText
        : TYPES + "of(" + ofText + ", " + type + "::of, " + type + "::value)";
  }

  static boolean isA(TypeMirror type, String name) {
    return erased(type).equals(name);
  }

  private static String erased(TypeMirror type) {
    return type instanceof DeclaredType declared
        ? declared.asElement().toString()
        : type.toString();
  }

  boolean isCollection() {
    return name.equals("list") || name.equals("pairs");
  }
}
