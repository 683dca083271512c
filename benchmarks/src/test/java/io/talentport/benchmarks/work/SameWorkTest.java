package io.talentport.benchmarks.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.benchmarks.hand.HandFacts;
import io.talentport.benchmarks.ours.OurFacts;
import io.talentport.benchmarks.server.CannedServer;
import io.talentport.benchmarks.vendor.VendorFacts;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is compared is the same: whoever does a piece of work sends and gets the same. */
@Tag("same-on-every-jdk")
class SameWorkTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<String, byte[]> bodies = new ConcurrentHashMap<>();
  private final CannedServer server = CannedServer.start(bodies::put);

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource(names = "CONNECT_AND_CLOSE", mode = Mode.EXCLUDE)
  void everyContenderDecodesTheSame(Work work) throws Exception {
    List<Map<String, String>> byHand = HandFacts.of(result(Contender.HAND, work));

    assertThat(byHand).hasSize(rows(work)).doesNotHaveDuplicates();
    assertThat(OurFacts.of(result(Contender.OURS, work))).isEqualTo(byHand);
    assertThat(VendorFacts.of(result(Contender.SDK, work))).isEqualTo(byHand);
  }

  @ParameterizedTest
  @EnumSource(names = {"SUBMIT", "CREATE", "CREATE_WITH_DOCUMENT", "LOOK_UP_100"})
  void everyContenderSendsTheSame(Work work) throws Exception {
    Map<String, JsonNode> byHand = sent(Contender.HAND, work);

    assertThat(byHand).isNotEmpty();
    assertThat(sent(Contender.OURS, work)).isEqualTo(byHand);
    assertThat(sent(Contender.SDK, work)).isEqualTo(byHand);
  }

  private Object result(Contender contender, Work work) throws Exception {
    try (Task task = contender.task(work, Application.at(server.uri()))) {
      return task.call();
    }
  }

  /** The JSON bodies, but those of the calls for a token. */
  private Map<String, JsonNode> sent(Contender contender, Work work) throws Exception {
    bodies.clear();
    result(contender, work);
    Map<String, JsonNode> trees = new ConcurrentHashMap<>();
    bodies.forEach(
        (path, body) -> {
          if (body.length > 0 && body[0] == '{' && !path.contains("token")) {
            trees.put(path, JSON.readTree(body));
          }
        });
    return trees;
  }

  private static int rows(Work work) {
    return switch (work) {
      case PAGE_OF_APPLICATIONS -> 20;
      case PAGE_OF_RECORDS, LOOK_UP_1000 -> 1_000;
      case LOOK_UP_100 -> 100;
      case LOOK_UP_10000 -> 10_000;
      case SUBMIT, CREATE, CREATE_WITH_DOCUMENT -> 1;
      case CONNECT_AND_CLOSE -> 0;
    };
  }
}
