package io.talentport.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.talentport.sandbox.internal.json.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class FaultKindTest {
  @ParameterizedTest
  @EnumSource(FaultKind.class)
  void aFaultTakesTheFieldsThatItsKindDeclares(FaultKind kind) {
    assertThatCode(() -> FaultRequest.read(described(kind, kind.fields())))
        .doesNotThrowAnyException();
    List<FaultKind.Field> needed = kind.fields().stream().filter(FaultKind.Field::needed).toList();
    assertThatCode(() -> FaultRequest.read(described(kind, needed))).doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FaultRequest.read(described(kind, needed).put("more", 1)))
        .withMessageContaining("more");
  }

  @ParameterizedTest
  @EnumSource(FaultKind.class)
  void aFaultNeedsTheFieldsThatItsKindNeeds(FaultKind kind) {
    for (FaultKind.Field missing : kind.fields()) {
      if (missing.needed() && missing.type() != FaultKind.Type.JSON) {
        ObjectNode fault = described(kind, kind.fields());
        fault.remove(missing.name());
        assertThatIllegalArgumentException()
            .isThrownBy(() -> FaultRequest.read(fault))
            .withMessageContaining(missing.name());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void theReadmeListsEveryKind(String page) throws IOException {
    String readme = Files.readString(Path.of(page));
    String table = readme.substring(readme.indexOf("| `status` | "));
    table = table.substring(0, table.indexOf("\n\n"));
    TreeSet<String> listed = new TreeSet<>();
    for (String row : table.split("\n")) {
      Pattern.compile("`(\\w+)`")
          .matcher(row.split("\\|")[1])
          .results()
          .map((MatchResult match) -> match.group(1))
          .forEach(listed::add);
    }
    assertThat(listed)
        .isEqualTo(new TreeSet<>(Stream.of(FaultKind.values()).map(FaultKind::id).toList()));
  }

  private static ObjectNode described(FaultKind kind, List<FaultKind.Field> fields) {
    ObjectNode json = Trees.MAPPER.createObjectNode();
    json.put("operation", "addResume").put("kind", kind.id());
    for (FaultKind.Field field : fields) {
      switch (field.type()) {
        case NUMBER -> json.put(field.name(), Integer.parseInt(field.example()));
        case CODE -> json.put(field.name(), 400002);
        case TEXT, DURATION -> json.put(field.name(), field.example());
        case JSON -> json.putNull(field.name());
      }
    }
    return json;
  }
}
