package io.talentport.adapter.tck.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.internal.spec.Spec;
import io.talentport.sandbox.RecordedRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("same-on-every-jdk")
class WireConformityTest {

  private final WireConformity conformity =
      new WireConformity(Spec.of(List.of("/wire/shelves.json")));

  private List<String> violations(String method, String path) {
    return conformity.violations(
        List.of(
            new RecordedRequest(
                1,
                Instant.EPOCH,
                "sent",
                "",
                method,
                path,
                Map.of(),
                Map.of(),
                "",
                200,
                null,
                null,
                null,
                "c1")),
        "/prefix");
  }

  @Test
  void twoOperationsShareAPath() {
    assertThat(violations("GET", "/prefix/v1/shelves")).isEmpty();
    assertThat(violations("DELETE", "/prefix/v1/shelves")).isEmpty();
    assertThat(violations("PUT", "/prefix/v1/shelves"))
        .containsExactly("#1 sent: is sent as PUT, not GET");
  }

  @Test
  void aParameterOfThePathStandsForOneSegment() {
    assertThat(violations("GET", "/prefix/v1/shelves/s.1/books")).isEmpty();
    assertThat(violations("GET", "/prefix/v1/shelves/s/1/books"))
        .containsExactly("#1 sent: the specification has no path /prefix/v1/shelves/s/1/books");
    assertThat(violations("GET", "/prefix/v1/shelves//books")).hasSize(1);
  }

  @Test
  void otherCharactersOfThePathStandForThemselves() {
    assertThat(violations("GET", "/prefix/v1.2/shelves")).isEmpty();
    assertThat(violations("GET", "/prefix/v1x2/shelves")).hasSize(1);
  }
}
