package io.talentport.build.reachability;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What native images must be told, in the form of GraalVM 23 and later (one file) and in that of
 * GraalVM for JDK 17 and 21 (three files). Newer versions read both.
 *
 * @param proxied interfaces of which proxies are made
 * @param reflected types whose methods are called by reflection
 * @param named types that are loaded by their names
 * @param resources paths of files
 */
record Metadata(
    Set<String> proxied, Set<String> reflected, Set<String> named, Set<String> resources) {

  private static final String METHODS = "\"allDeclaredMethods\": true, \"allPublicMethods\": true";

  /** The texts of the files by their names. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("reachability-metadata.json", metadata());
    files.put("reflect-config.json", reflection());
    files.put(
        "proxy-config.json", list(proxied, type -> "{\"interfaces\": [\"" + type + "\"]}", "  "));
    files.put(
        "resource-config.json",
        "{\"resources\": {\"includes\": "
            + list(resources, path -> "{\"pattern\": \"\\\\Q" + path + "\\\\E\"}", "  ").strip()
            + "}}\n");
    return files;
  }

  private String metadata() {
    return "{\n  \"reflection\": ["
        + entries(reflected, type -> "{\"type\": \"" + type + "\", " + METHODS + "}", "    ")
        + (reflected.isEmpty() || named.isEmpty() ? "" : ",")
        + entries(named, type -> "{\"type\": \"" + type + "\"}", "    ")
        + (reflected.isEmpty() && named.isEmpty() || proxied.isEmpty() ? "" : ",")
        + entries(proxied, type -> "{\"type\": {\"proxy\": [\"" + type + "\"]}}", "    ")
        + "\n  ],\n  \"resources\": ["
        + entries(resources, path -> "{\"glob\": \"" + path + "\"}", "    ")
        + "\n  ]\n}\n";
  }

  private String reflection() {
    return "["
        + entries(
            reflected,
            type -> "{\"name\": \"" + type + "\", " + METHODS + ", \"allRecordComponents\": true}",
            "  ")
        + (reflected.isEmpty() || named.isEmpty() ? "" : ",")
        + entries(named, type -> "{\"name\": \"" + type + "\"}", "  ")
        + "\n]\n";
  }

  private static String list(
      Collection<String> values, Function<String, String> entry, String indent) {
    return "[" + entries(values, entry, indent) + "\n]\n";
  }

  private static String entries(
      Collection<String> values, Function<String, String> entry, String indent) {
    return values.stream()
        .map(value -> "\n" + indent + entry.apply(value))
        .collect(Collectors.joining(","));
  }
}
