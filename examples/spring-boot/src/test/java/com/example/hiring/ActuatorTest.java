package com.example.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.micrometer.TalentportMeter;
import io.talentport.sandbox.Fault;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What monitoring sees of an application that has configured nothing for it. */
class ActuatorTest extends HiringTest {

  private static final Map<String, String> FIRST_RECORD =
      Map.of("dingtalk", "/result/list/0", "feishu", "/data/items/0");

  /** A look-up that is told to wait and a list with a record that cannot be read. */
  @BeforeEach
  void use() {
    Http.post(address + "/lookup", Map.of("mobile", "13900009999"), "", new byte[0]);
    sandbox.faults().next(lastOperation(), Fault.rateLimited(Duration.ofSeconds(1)));
    Http.post(address + "/lookup", Map.of("mobile", "13900009999"), "", new byte[0]);
    Http.get(address + "/resumes");
    sandbox
        .faults()
        .next(
            lastOperation(), Fault.replaceJson(FIRST_RECORD.get(platform.id().value()), Map.of()));
    Http.get(address + "/resumes");
  }

  private String lastOperation() {
    var requests = sandbox.journal().requests();
    return requests.get(requests.size() - 1).operation();
  }

  @Test
  void callsAreMeasured() {
    assertThat(Http.get(address + "/actuator/metrics/talentport.call").body())
        .contains("\"statistic\":\"COUNT\"", "\"tag\":\"platform\"", platform.id().value());
  }

  @Test
  void prometheusReadsEveryMeter() {
    String scraped = Http.get(address + "/actuator/prometheus").body();

    assertThat(TalentportMeter.values())
        .allSatisfy(
            meter ->
                assertThat(scraped.lines())
                    .anyMatch(line -> line.startsWith(meter.getName().replace('.', '_'))));
  }

  @Test
  void healthCostsNoCall() {
    sandbox.journal().clear();

    assertThat(Http.get(address + "/actuator/health").body()).contains("\"status\":\"UP\"");
    assertThat(Http.get(address + "/actuator/talentport").body()).contains(platform.id().value());
    assertThat(sandbox.journal().requests()).isEmpty();
  }

  @Test
  void nothingOfAPersonIsInATag() {
    assertThat(
            Arrays.asList(
                Http.get(address + "/actuator/prometheus").body(),
                Http.get(address + "/actuator/talentport").body()))
        .noneMatch(text -> text.contains("13900009999"));
  }
}
