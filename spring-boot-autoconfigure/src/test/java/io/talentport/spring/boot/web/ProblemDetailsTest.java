package io.talentport.spring.boot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.FailureCategory;
import io.talentport.core.error.NotFoundException;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.error.UnsupportedCapabilityException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Failures as problem details. */
class ProblemDetailsTest {

  private static final RecruitingException LIMITED =
      new RateLimitedException(
          ErrorDetails.of("Too many calls")
              .platform("feishu")
              .operation("talents")
              .platformCode("99991400")
              .requestId("req-1")
              .remedy("Wait.")
              .build(),
          Duration.ofMillis(1500));

  @RestController
  static final class Talents {
    @GetMapping("/talents")
    String list() {
      throw LIMITED;
    }
  }

  @Test
  void springMvcAnswersWithStatusRemedyRequestIdAndRetryAfter() throws Exception {
    MockHttpServletResponse response =
        MockMvcBuilders.standaloneSetup(new Talents())
            .setControllerAdvice(new ProblemDetailsAdvice())
            .build()
            .perform(get("/talents"))
            .andReturn()
            .getResponse();

    assertThat(response.getStatus()).isEqualTo(429);
    assertThat(response.getHeader("Retry-After")).isEqualTo("2");
    assertThat(response.getContentType()).isEqualTo("application/problem+json");
    assertThat(response.getContentAsString())
        .contains(
            "\"category\":\"rate\"",
            "\"retryable\":true",
            "\"platform\":\"feishu\"",
            "\"operation\":\"talents\"",
            "\"platformCode\":\"99991400\"",
            "\"requestId\":\"req-1\"",
            "\"remedy\":\"Wait.\"");
  }

  @Test
  void webFluxAnswersAlike() {
    String body =
        WebTestClient.bindToController(new Talents())
            .controllerAdvice(new ProblemDetailsAdvice())
            .build()
            .get()
            .uri("/talents")
            .exchange()
            .expectStatus()
            .isEqualTo(HttpStatus.TOO_MANY_REQUESTS)
            .expectHeader()
            .valueEquals("Retry-After", "2")
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();

    assertThat(body).contains("\"category\":\"rate\"", "\"requestId\":\"req-1\"");
  }

  @Test
  void eachCategoryHasAStatusOfAnError() {
    for (FailureCategory category : FailureCategory.values()) {
      assertThat(ProblemStatus.of(category).isError()).as(category.name()).isTrue();
    }
  }

  @Test
  void whatIsAbsentIsLeftOut() {
    ResponseEntity<ProblemDetail> response =
        new ProblemDetailsAdvice()
            .respond(new NotFoundException(ErrorDetails.of("Not there").build()));

    assertThat(response.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    assertThat(response.getHeaders().getFirst("Retry-After")).isNull();
    assertThat(response.getBody().getProperties()).containsOnlyKeys("category", "retryable");
    assertThat(
            new ProblemDetailsAdvice()
                .respond(new UnsupportedCapabilityException(ErrorDetails.of("No").build()))
                .getStatusCode())
        .isEqualTo(HttpStatus.NOT_IMPLEMENTED);
  }

  private static final AutoConfigurations ADVICE =
      AutoConfigurations.of(ProblemDetailsAutoConfiguration.class);

  @Test
  void anApplicationAsksForIt() {
    new WebApplicationContextRunner()
        .withConfiguration(ADVICE)
        .run(context -> assertThat(context).doesNotHaveBean(ProblemDetailsAdvice.class));
    new WebApplicationContextRunner()
        .withConfiguration(ADVICE)
        .withPropertyValues("talentport.problem-details.enabled=true")
        .run(context -> assertThat(context).hasSingleBean(ProblemDetailsAdvice.class));
    new ReactiveWebApplicationContextRunner()
        .withConfiguration(ADVICE)
        .withPropertyValues("talentport.problem-details.enabled=true")
        .run(context -> assertThat(context).hasSingleBean(ProblemDetailsAdvice.class));
  }

  @Test
  void outsideOfTheWebThereIsNone() {
    new ApplicationContextRunner()
        .withConfiguration(ADVICE)
        .withPropertyValues("talentport.problem-details.enabled=true")
        .run(context -> assertThat(context).doesNotHaveBean(ProblemDetailsAdvice.class));
    new WebApplicationContextRunner()
        .withConfiguration(ADVICE)
        .withPropertyValues("talentport.problem-details.enabled=true")
        .withClassLoader(new FilteredClassLoader(ProblemDetail.class))
        .run(context -> assertThat(context).doesNotHaveBean(ProblemDetailsAdvice.class));
  }
}
