package io.talentport.build.json;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** The sources of generated forms. */
final class FormSource {

  private static final String FORM =
      """
      package %1$s;

      /** JSON of {@link %2$s}. */
      @SuppressWarnings("all")
      final class %3$s extends %4$s<%2$s> {

        static final %3$s INSTANCE = new %3$s();

        private %3$s() {
          super(%5$s);
        }

      %6$s}
      """;

  private static final String TEXT =
      """
        @Override
        public String text(%1$s value) {
          return value.%2$s();
        }

        @Override
        public %1$s of(String text) {
          return %1$s.%3$s(text);
        }
      """;

  private static final String WRITE =
      """
        @Override
        void writeMembers(%1$s value, ValueWriter out) throws java.io.IOException {
      %2$s  }
      """;

  private static final String READ =
      """

        @Override
        %1$s readMembers(ValueReader in) throws java.io.IOException {
      %2$s    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            switch (name) {
      %3$s        default -> throw in.unknown(name);
            }
          }
          return %4$s;
        }
      """;

  private static final String REGISTRY =
      """
      package %1$s;

      import java.util.List;

      /** The forms of every value of the core. */
      @SuppressWarnings("all")
      final class CoreForms {

        private CoreForms() {}

        static List<Form<?>> all() {
          return List.of(
      %2$s);
        }
      }
      """;

  private final String target;

  FormSource(String target) {
    this.target = target;
  }

  String registry(List<String> names) {
    return REGISTRY.formatted(
        target,
        names.stream()
            .map(name -> "        " + name + ".INSTANCE")
            .collect(Collectors.joining(",\n")));
  }

  String text(TypeElement type) {
    boolean record = type.getKind() == ElementKind.RECORD;
    String accessor =
        record ? type.getRecordComponents().get(0).getSimpleName().toString() : "toString";
    boolean personal = record && Part.isRedacted(type.getRecordComponents().get(0).getAccessor());
    return form(
        type,
        "TextForm",
        type + ".class, " + personal,
        TEXT.formatted(type, accessor, Shape.factory(type).orElseThrow().getSimpleName()));
  }

  String built(TypeElement type, List<Part> parts) {
    String cases =
        parts.stream()
            .map(part -> branch(part, "value." + part.name() + "(" + part.read() + ")"))
            .collect(Collectors.joining());
    return object(
        type,
        parts,
        READ.formatted(
            type,
            "    %1$s.Builder value = new %1$s.Builder();\n".formatted(type),
            cases,
            "value.build()"));
  }

  String record(TypeElement type, List<Part> parts) {
    String locals =
        parts.stream()
            .map(
                part ->
                    part.container() == Container.COLLECTION
                        ? "    %s %s = java.util.List.of();\n".formatted(part.type(), local(part))
                        : "    %s %s = null;\n".formatted(boxed(part), local(part)))
            .collect(Collectors.joining());
    String cases =
        parts.stream()
            .map(part -> branch(part, local(part) + " = " + part.read()))
            .collect(Collectors.joining());
    String arguments =
        parts.stream()
            .map(
                part ->
                    part.container() == Container.COLLECTION
                        ? local(part)
                        : "in.given(\"" + part.name() + "\", " + local(part) + ")")
            .collect(Collectors.joining(", "));
    return object(
        type, parts, READ.formatted(type, locals, cases, "new " + type + "(" + arguments + ")"));
  }

  /**
   * The facts of an exception.
   *
   * @param ofSubclasses what its subclasses tell besides
   */
  String facts(TypeElement type, List<Part> parts, Map<TypeElement, List<Part>> ofSubclasses) {
    StringBuilder source = new StringBuilder();
    StringBuilder calls = new StringBuilder();
    calls.append("    out.member(\"message\", ScalarForms.TEXT, value.getMessage());\n");
    calls.append(statements(parts));
    ofSubclasses
        .keySet()
        .forEach(
            subclass ->
                calls.append(
                    "    if (value instanceof %s one) {\n      write%s(one, out);\n    }\n"
                        .formatted(subclass, subclass.getSimpleName())));
    source.append(WRITE.formatted(type, calls));
    ofSubclasses.forEach(
        (subclass, more) ->
            source.append(
                """

                  private static void write%s(%s value, ValueWriter out) throws java.io.IOException {
                %s  }
                """
                    .formatted(subclass.getSimpleName(), subclass, statements(more))));
    return form(type, "FactsForm", type + ".class", source.toString());
  }

  private String object(TypeElement type, List<Part> parts, String read) {
    return form(
        type, "ObjectForm", type + ".class", WRITE.formatted(type, statements(parts)) + read);
  }

  private String form(TypeElement type, String parent, String arguments, String body) {
    return FORM.formatted(target, type, Forms.nameOf(type), parent, arguments, body);
  }

  private static String statements(List<Part> parts) {
    return parts.stream().map(part -> "    " + part.written() + "\n").collect(Collectors.joining());
  }

  private static String branch(Part part, String statement) {
    return "        case \"%s\" -> %s;\n".formatted(part.name(), statement);
  }

  /** A component may be named as a variable of the template is. */
  private static String local(Part part) {
    return part.name() + "OrNone";
  }

  private static String boxed(Part part) {
    return switch (part.type().toString()) {
      case "int" -> "Integer";
      case "boolean" -> "Boolean";
      default -> part.type().toString();
    };
  }
}
