package io.talentport.sandbox;

import static io.talentport.sandbox.LoopbackClient.CREATE_APPLICATION;
import static io.talentport.sandbox.LoopbackClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.sandbox.data.ApplicationData;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("same-on-every-jdk")
class ApplicationCreationTest {
  private final Sandbox sandbox = Sandbox.start();
  private final LoopbackClient client = new LoopbackClient(sandbox);
  private final String talent = sandbox.seed().talents().get(0).id();

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void anApplicationIsMadeOncePerTalentAndJob() throws IOException {
    String everyField =
        """
        {"talent_id":"%s","job_id":"77","resume_source_id":"10003","delivery_type":1,
         "application_preferred_city_code_list":["CT_7"],"user_id":"ou_example"}
        """
            .formatted(talent);

    HttpResponse<String> first = client.feishuPost(CREATE_APPLICATION, everyField);
    HttpResponse<String> repeated = client.feishuPost(CREATE_APPLICATION, everyField);
    HttpResponse<String> otherJob =
        client.feishuPost(CREATE_APPLICATION, everyField.replace("\"77\"", "\"78\""));

    String id = json(first).path("data").path("id").asString();
    assertThat(repeated.statusCode()).isEqualTo(400);
    assertThat(json(repeated).path("code").asInt()).isEqualTo(1002206);
    assertThat(otherJob.statusCode()).isEqualTo(200);
    assertThat(sandbox.seed().applications())
        .hasSize(2)
        .first()
        .usingRecursiveComparison()
        .ignoringFields("created")
        .isEqualTo(new ApplicationData(id, talent, "77", "10003", 1, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"job_id":"77"}                                               | 1002002
          {"talent_id":"TALENT"}                                        | 1002002
          {"talent_id":"TALENT","job_id":77}                            | 1002002
          {"talent_id":"TALENT","job_id":"77","delivery_type":3}        | 1002002
          {"talent_id":"nobody","job_id":"77"}                          | 1002102
          {"talent_id":"TALENT","job_id":"77","resume_source_id":"no"}  | 1002512
          {no                                                           | 9499
          """)
  void whatBreaksARuleIsRefused(String body, int code) throws IOException {
    HttpResponse<String> reply =
        client.feishuPost(CREATE_APPLICATION, body.replace("TALENT", talent));

    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(json(reply).path("code").asInt()).isEqualTo(code);
    assertThat(sandbox.seed().applications()).isEmpty();
  }

  @Test
  void aFaultWithoutExecutionMakesNone() throws IOException {
    String body = "{\"talent_id\":\"%s\",\"job_id\":\"77\"}".formatted(talent);
    sandbox.faults().next("createApplication", Fault.code(1002511));

    assertThat(json(client.feishuPost(CREATE_APPLICATION, body)).path("code").asInt())
        .isEqualTo(1002511);
    assertThat(sandbox.seed().applications()).isEmpty();
    assertThat(client.feishuPost(CREATE_APPLICATION, body).statusCode()).isEqualTo(200);
  }
}
