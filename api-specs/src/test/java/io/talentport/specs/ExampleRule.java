package io.talentport.specs;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every example and default fits its schema and sets nothing that the schema does not know. */
final class ExampleRule implements SpecRule {

  private final SchemaRegistry registry = SchemaRegistry.withDialect(Dialects.getOpenApi30());

  @Override
  public void check(SpecDocument document, Findings findings) {
    for (Example example : Example.all(document)) {
      schema(document, example.schema())
          .validate(example.value())
          .forEach(
              error ->
                  findings.add(
                      example.place(), error.getInstanceLocation() + " " + error.getMessage()));
      checkNames(document, example.schema(), example.value(), example.place(), findings);
    }
  }

  private Schema schema(SpecDocument document, JsonNode schema) {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    whole.putArray("allOf").add(schema);
    whole.set("components", document.root().path("components"));
    return registry.getSchema(whole);
  }

  private static void checkNames(
      SpecDocument document, JsonNode schema, JsonNode value, String place, Findings findings) {
    if (value.isArray()) {
      JsonNode items = document.resolve(schema).path("items");
      value.forEach(item -> checkNames(document, items, item, place, findings));
    }
    Map<String, JsonNode> properties = document.properties(schema);
    SpecDocument.entries(value)
        .forEach(
            (name, child) -> {
              JsonNode property = properties.get(name);
              if (property == null) {
                findings.add(place, "the schema has no property " + name);
              } else {
                checkNames(document, property, child, place, findings);
              }
            });
  }
}
