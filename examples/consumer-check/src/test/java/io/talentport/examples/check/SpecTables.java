package io.talentport.examples.check;

import io.talentport.core.port.Ports;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The tables of what the vendors' documents say. */
final class SpecTables {

  private static final Map<String, String> UNITS = Map.of("PT1S", "s", "PT1M", "min");

  /** The few words in the cells of the operations. */
  private record Words(String or, String and, String yes, String no) {}

  private static final Words ENGLISH = new Words(" or ", " and ", "yes", "no");
  private static final Words CHINESE = new Words(" 或 ", "，", "是", "否");

  private SpecTables() {}

  /**
   * Every operation: its call, types of application, permissions, quota, page size, and whether it
   * may be repeated.
   */
  static MarkdownTable operations(MarkdownTable written) {
    return operations(written, ENGLISH);
  }

  /** The same in Chinese. */
  static MarkdownTable operationsInChinese(MarkdownTable written) {
    return operations(written, CHINESE);
  }

  private static MarkdownTable operations(MarkdownTable written, Words words) {
    List<List<String>> rows = new ArrayList<>();
    for (Specs document : Specs.ALL) {
      document
          .root()
          .path("paths")
          .forEachEntry(
              (path, methods) ->
                  methods.forEachEntry(
                      (method, operation) ->
                          rows.add(operation(document, path, method, operation, words))));
    }
    return new MarkdownTable(written.header(), rows);
  }

  private static List<String> operation(
      Specs document, String path, String method, JsonNode operation, Words words) {
    return List.of(
        code(document.platform()),
        code(text(operation, "operationId")),
        code(method.toUpperCase(Locale.ROOT) + " " + path),
        orDash(join(operation.path("x-app-types"), ", ", one -> code(one.asString()))),
        orDash(join(operation.path("x-permissions"), words.or(), one -> code(text(one, "scope")))),
        orDash(
            join(
                operation.path("x-quota"),
                words.and(),
                one ->
                    text(one, "permits")
                        + "/"
                        + UNITS.getOrDefault(text(one, "period"), text(one, "period")))),
        orDash(pageSize(document, operation)),
        operation.path("x-retry-safe").asBoolean() ? words.yes() : words.no());
  }

  /**
   * What to grant for each port: the operations that serve it, the permissions of each, of which
   * one is enough, and the types of application that may have them.
   */
  static MarkdownTable permissions(MarkdownTable written) {
    List<List<String>> rows = new ArrayList<>();
    for (Class<?> port : Ports.all()) {
      for (Specs document : Specs.ALL) {
        for (JsonNode methods : document.root().path("paths")) {
          for (JsonNode operation : methods) {
            if (ports(operation).contains(port.getSimpleName())) {
              rows.add(permissions(port, document, operation));
            }
          }
        }
      }
    }
    return new MarkdownTable(written.header(), rows);
  }

  /** The ports that call an operation; a call for a token is made for all of them. */
  private static List<String> ports(JsonNode operation) {
    List<String> ports = names(operation.path("x-ports"));
    boolean forToken = operation.path("security").isArray() && operation.path("security").isEmpty();
    if (ports.isEmpty() && !forToken) {
      throw new AssertionError("Write x-ports for " + text(operation, "operationId"));
    }
    return ports;
  }

  private static List<String> permissions(Class<?> port, Specs document, JsonNode operation) {
    return List.of(
        code(port.getSimpleName()),
        code(document.platform()),
        code(text(operation, "operationId")),
        orDash(scopes(operation)),
        orDash(join(operation.path("x-app-types"), ", ", one -> code(one.asString()))));
  }

  /** The permissions of which one is enough. */
  private static String scopes(JsonNode owner) {
    return join(owner.path("x-permissions"), " / ", SpecTables::scope);
  }

  private static String scope(JsonNode permission) {
    StringBuilder text = new StringBuilder(code(text(permission, "scope")));
    text.append(' ').append(text(permission, "title"));
    permission
        .path("when")
        .forEachEntry(
            (parameter, value) ->
                text.append(", ").append(code(parameter + "=" + value.asString())));
    return text.toString().strip();
  }

  /**
   * The fields that need a permission besides that of their operation, as far as ports send or read
   * them.
   */
  static MarkdownTable fieldPermissions(MarkdownTable written) {
    List<List<String>> rows = new ArrayList<>();
    for (Specs document : Specs.ALL) {
      for (JsonNode methods : document.root().path("paths")) {
        for (JsonNode operation : methods) {
          if (operation.has("x-ports")) {
            SpecFields.of(document, operation)
                .forEach(
                    (path, field) -> {
                      if (field.has("x-permissions") && !field.has("x-not-read")) {
                        rows.add(
                            List.of(
                                code(document.platform()),
                                code(text(operation, "operationId")),
                                code(path),
                                scopes(field)));
                      }
                    });
          }
        }
      }
    }
    return new MarkdownTable(written.header(), rows);
  }

  private static List<String> names(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
  }

  private static String pageSize(Specs document, JsonNode operation) {
    String size = text(operation.path("x-paging"), "size");
    for (JsonNode parameter : operation.path("parameters")) {
      if (text(parameter, "name").equals(size)) {
        return text(parameter.path("schema"), "maximum");
      }
    }
    for (JsonNode media : operation.path("requestBody").path("content")) {
      String body = text(media.path("schema"), "$ref").substring(1);
      return text(document.root().at(body + "/properties/" + size), "maximum");
    }
    return "";
  }

  /** Every value of a platform that means one of the core's, vocabulary by vocabulary. */
  static MarkdownTable vocabularies(MarkdownTable written) {
    List<List<String>> rows = new ArrayList<>();
    for (Specs document : Specs.ALL) {
      document
          .root()
          .at("/components/schemas")
          .forEachEntry(
              (schema, node) ->
                  node.path("properties")
                      .forEachEntry(
                          (name, property) -> {
                            for (JsonNode value : property.path("x-known-values")) {
                              if (property.has("x-core")) {
                                rows.add(value(document, schema + "." + name, property, value));
                              }
                            }
                          }));
    }
    rows.sort(Comparator.comparing(row -> row.get(0).replaceFirst("\\..*", "")));
    return new MarkdownTable(written.header(), rows);
  }

  private static List<String> value(
      Specs document, String place, JsonNode property, JsonNode value) {
    String type = text(property, "x-core");
    String core =
        value.has("core")
            ? type + "." + text(value, "core")
            : type
                + ".of(\""
                + text(value, "name").toLowerCase(Locale.ROOT).replace('_', '-')
                + "\")";
    return List.of(
        code(core),
        code(document.platform()),
        code(place),
        code(text(value, "value")),
        text(value, "meaning"));
  }

  /** A table for each document's codes and those of its operations, in each language. */
  static List<GeneratedTable> errorCodes() {
    return Specs.ALL.stream()
        .flatMap(
            document ->
                Stream.of(
                    new GeneratedTable(
                        "docs/error-codes.md",
                        document.name(),
                        written ->
                            errorCodes(
                                written,
                                document,
                                "every call",
                                entry -> List.of(text(entry, "meaning"), text(entry, "remedy")))),
                    new GeneratedTable(
                        "docs/error-codes.zh-CN.md",
                        document.name(),
                        written ->
                            errorCodes(
                                written,
                                document,
                                "所有操作",
                                entry ->
                                    List.of(
                                        chinese(entry, ChineseErrorTexts.MEANINGS),
                                        chinese(entry, ChineseErrorTexts.REMEDIES))))))
        .toList();
  }

  private static MarkdownTable errorCodes(
      MarkdownTable written,
      Specs document,
      String everyCall,
      Function<JsonNode, List<String>> words) {
    List<List<String>> rows = new ArrayList<>(errorCodes(everyCall, document.root(), words));
    for (JsonNode methods : document.root().path("paths")) {
      for (JsonNode operation : methods) {
        rows.addAll(errorCodes(code(text(operation, "operationId")), operation, words));
      }
    }
    return new MarkdownTable(written.header(), rows);
  }

  private static String chinese(JsonNode entry, ChineseErrorTexts translations) {
    return translations.of(text(entry, translations.key()));
  }

  private static List<List<String>> errorCodes(
      String place, JsonNode owner, Function<JsonNode, List<String>> words) {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode entry : owner.path("x-error-codes")) {
      List<String> row =
          new ArrayList<>(
              List.of(
                  code(text(entry, "code")),
                  place,
                  orDash(text(entry, "http")),
                  code(text(entry, "category"))));
      row.addAll(words.apply(entry));
      rows.add(row);
    }
    return rows;
  }

  /** The categories that the documents give their codes. */
  static Set<String> categories() {
    return Specs.ALL.stream()
        .flatMap(document -> document.root().findValues("x-error-codes").stream())
        .flatMap(JsonNode::valueStream)
        .map(entry -> text(entry, "category"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The texts of all codes under a key, such as their meanings. */
  static Set<String> errorTexts(String key) {
    return Specs.ALL.stream()
        .flatMap(document -> document.root().findValues("x-error-codes").stream())
        .flatMap(JsonNode::valueStream)
        .map(entry -> text(entry, key))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String join(JsonNode list, String between, Function<JsonNode, String> text) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(text)
        .collect(Collectors.joining(between));
  }

  private static String orDash(String cell) {
    return cell.isEmpty() ? "–" : cell;
  }

  private static String text(JsonNode owner, String key) {
    return owner.path(key).asString("").strip().replaceAll("\\s+", " ").replace("|", "\\|");
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}
