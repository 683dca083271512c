package com.example.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.sandbox.Sandbox;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** What {@code mvn spring-boot:run} starts: the application on a sandbox, without an account. */
class DevelopmentRunTest {

  @Test
  void theApplicationRunsOnASandboxAndSaysSo() {
    try (ConfigurableApplicationContext application =
        SpringApplication.run(
            HiringApplication.class, "--spring.profiles.active=development", "--server.port=0")) {
      String address =
          "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
      HttpResponse<String> found =
          Http.post(address + "/lookup", Map.of("mobile", "139 0000 0001"), "", new byte[0]);

      assertThat(found.statusCode()).isEqualTo(200);
      assertThat(found.body()).contains("Connected to the sandbox", "Found: 1");
      assertThat(application.getBean(Sandbox.class).journal().requests()).isNotEmpty();
    }
  }
}
