package io.talentport.sandbox.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.sandbox.Fault;
import io.talentport.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@RecruitingSandbox(resumes = 42)
class RecruitingSandboxTest {
  private static @Nullable Sandbox shared;
  private @Nullable Sandbox field;

  private final Sandbox constructed;

  RecruitingSandboxTest(Sandbox constructed) {
    this.constructed = constructed;
  }

  @BeforeEach
  void theSandboxIsFreshBeforeAnythingElseOfATest(Sandbox sandbox) {
    assertThat(sandbox.seed().resumeCount()).isEqualTo(42);
    assertThat(sandbox.journal().requests()).isEmpty();
    assertThat(sandbox.faults().pending("addResume")).isZero();
  }

  @Test
  void oneSandboxIsHandedOutEverywhere(Sandbox sandbox) {
    assertThat(sandbox).isSameAs(constructed).isSameAs(field).isSameAs(shared);
  }

  @Test
  void itServes(Sandbox sandbox) throws IOException, InterruptedException {
    assertThat(statusOf(sandbox)).isEqualTo(200);
    leaveTraces(sandbox);
  }

  @Test
  void itServesAgain(Sandbox sandbox) throws IOException, InterruptedException {
    assertThat(statusOf(sandbox)).isEqualTo(200);
    leaveTraces(sandbox);
  }

  @Nested
  class Inner {
    private @Nullable Sandbox own;

    @Test
    void nestedClassesShareIt(Sandbox sandbox) {
      assertThat(sandbox).isSameAs(constructed).isSameAs(own);
    }
  }

  @Nested
  @RecruitingSandbox(resumes = 42, quota = true)
  class InnerWithItsOwn {
    @Test
    void nestedClassesMayHaveTheirOwn(Sandbox sandbox) {
      assertThat(sandbox.uri()).isNotEqualTo(constructed.uri());
    }
  }

  private static void leaveTraces(Sandbox sandbox) {
    sandbox.seed().resumes(7);
    sandbox.faults().next("addResume", Fault.empty());
  }

  private static int statusOf(Sandbox sandbox) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.uri() + "/gettoken")).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
  }
}
