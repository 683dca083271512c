package io.talentport.spring.boot.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.sandbox.Fault;
import io.talentport.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** The sandbox as a test of an application sees it. */
@SpringBootTest(classes = EmptyApplication.class)
@AutoConfigureSandbox(resumes = 42)
@TestConstructor(autowireMode = AutowireMode.ALL)
class AutoConfigureSandboxTest {

  private final Sandbox constructed;

  AutoConfigureSandboxTest(Sandbox constructed) {
    this.constructed = constructed;
  }

  @BeforeEach
  void theSandboxIsFreshBeforeAnythingElseOfATest(@Autowired Sandbox sandbox) {
    assertThat(sandbox.seed().resumeCount()).isEqualTo(42);
    assertThat(sandbox.journal().requests()).isEmpty();
    assertThat(sandbox.faults().pending("addResume")).isZero();
  }

  @Test
  void aTestLeavesTraces() throws IOException, InterruptedException {
    leaveTraces();
  }

  @Test
  void theNextTestLeavesThemAgain() throws IOException, InterruptedException {
    leaveTraces();
  }

  private void leaveTraces() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(constructed.uri() + "/gettoken")).build();
    HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
    assertThat(constructed.journal().requests()).hasSize(1);
    constructed.seed().resumes(7);
    constructed.faults().next("addResume", Fault.empty());
  }

  @Nested
  class Inner {

    @Test
    void nestedClassesShareTheSandboxAndItsReset(@Autowired Sandbox sandbox)
        throws IOException, InterruptedException {
      assertThat(sandbox).isSameAs(constructed);
      leaveTraces();
    }
  }

  @Nested
  @AutoConfigureSandbox(resumes = 42, quota = true)
  class InnerWithItsOwn {

    @Test
    void nestedClassesMayHaveTheirOwn(@Autowired Sandbox own) {
      assertThat(own.uri()).isNotNull();
    }
  }
}
