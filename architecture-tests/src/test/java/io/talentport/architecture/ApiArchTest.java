package io.talentport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An application that compiles against the recorded API compiles against this build. {@code mvn -q
 * -Precord-api} records anew, see docs/adr/0043-release.md.
 */
@Tag("same-on-every-jdk")
class ApiArchTest {

  private static final RecordedApi RECORDED = new RecordedApi(Documents.path("release/api"));

  private static final Path ACCEPTED = Documents.path("release/api/accepted-breaks.txt");

  private static final SortedMap<String, Api> PRESENT = Api.ofProduct();

  @BeforeAll
  static void recordIfAsked() throws IOException {
    if (Boolean.getBoolean("api.record")) {
      RECORDED.write(PRESENT);
      Files.writeString(ACCEPTED, AcceptedBreaks.withoutBreaks(Files.readString(ACCEPTED)));
    }
  }

  @Test
  void whatBreaksIsAcceptedAndWhatIsAcceptedBreaks() throws IOException {
    AcceptedBreaks accepted = AcceptedBreaks.parse(Files.readString(ACCEPTED));

    assertThat(breaks())
        .as(
            "what breaks applications: restore it; or accept the line with its reason in"
                + " release/api/accepted-breaks.txt and name it in CHANGELOG.md; or, while no"
                + " release has it, record the API anew with mvn -q -Precord-api")
        .containsExactlyInAnyOrderElementsOf(accepted.reasons().keySet());
    assertThat(accepted.reasons().values()).as("reasons").noneMatch(String::isBlank);
  }

  @Test
  void everyModuleThatApplicationsUseIsRecorded() {
    assertThat(RECORDED.read().keySet()).contains("core", "adapter-dingtalk", "adapter-feishu");
    assertThat(RECORDED.read().values()).noneMatch(api -> api.types().isEmpty());
  }

  @Test
  void aRecordReadsAsItWasWritten() {
    assertThat(PRESENT.values())
        .allSatisfy(api -> assertThat(Api.parse(api.text())).isEqualTo(api));
  }

  private static List<String> breaks() {
    return RECORDED.read().entrySet().stream()
        .flatMap(module -> breaks(module.getKey(), module.getValue()))
        .toList();
  }

  private static Stream<String> breaks(String module, Api recorded) {
    Api present = PRESENT.get(module);
    return present == null
        ? Stream.of(module + " is gone")
        : ApiBreaks.between(recorded, present, ApiBreaks.implementedByOthers(Product.classes()));
  }
}
