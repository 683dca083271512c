package io.talentport.test.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RedisServerFixtureTest {

  @Test
  void startedServerAnswersUntilItIsClosed() throws IOException {
    RedisServerFixture redis = RedisServerFixture.start();
    try (redis;
        Conversation conversation = Conversation.with(redis.port())) {
      assertThat(conversation.ask("PING")).isEqualTo("+PONG");
      assertThat(redis.uri()).isEqualTo("redis://127.0.0.1:" + redis.port());
    }

    assertThatThrownBy(() -> Conversation.with(redis.port())).isInstanceOf(ConnectException.class);
    assertThat(redis.folder()).doesNotExist();
  }

  @Test
  void serverEndsWithTheJvmThatIsKilled() throws IOException {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ProgramThatStartsRedis.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (Conversation conversation =
        Conversation.with(Integer.parseInt(program.inputReader().readLine()))) {
      assertThat(conversation.ask("PING")).isEqualTo("+PONG");

      program.destroyForcibly();

      assertThat(restOf(conversation)).isNull();
    }
  }

  private static @Nullable String restOf(Conversation conversation) throws IOException {
    try {
      return conversation.answers().readLine();
    } catch (SocketTimeoutException alive) {
      throw alive;
    } catch (SocketException reset) {
      return null;
    }
  }

  @Test
  void suspendedServerAnswersAfterItIsResumed() throws IOException {
    try (RedisServerFixture redis = RedisServerFixture.start();
        Conversation conversation = Conversation.with(redis.port())) {
      redis.suspend();
      CompletableFuture<String> answer = new CompletableFuture<>();
      Thread reader =
          new Thread(
              () -> {
                try {
                  answer.complete(conversation.ask("PING"));
                } catch (IOException failed) {
                  answer.completeExceptionally(failed);
                }
              });
      reader.start();
      assertThat(answer).isNotDone();

      redis.resume();

      assertThat(answer.join()).isEqualTo("+PONG");
    }
  }

  @Test
  void restartKeepsWhatIsAppendedAndARestartEmptyDoesNot() throws IOException {
    try (RedisServerFixture redis = RedisServerFixture.builder().appendOnly().start()) {
      int port = redis.port();
      ask(redis, "SET kept 1");

      redis.restart();
      assertThat(ask(redis, "EXISTS kept")).isEqualTo(":1");

      redis.restartEmpty();
      assertThat(ask(redis, "EXISTS kept")).isEqualTo(":0");
      assertThat(redis.port()).isEqualTo(port);
    }
  }

  @Test
  void passwordAndMemoryLimitHold() throws IOException {
    try (RedisServerFixture redis =
            RedisServerFixture.builder().password("open-sesame").maxMemory("1mb").start();
        Conversation conversation = Conversation.with(redis.port())) {
      assertThat(conversation.ask("PING")).startsWith("-NOAUTH");
      assertThat(conversation.ask("AUTH open-sesame")).isEqualTo("+OK");
      conversation.ask("CONFIG SET maxmemory 1");
      assertThat(conversation.ask("SET key value")).startsWith("-OOM");
    }
  }

  @Test
  void refusedOptionIsReportedWithWhatTheServerPrints() {
    assertThatThrownBy(() -> RedisServerFixture.builder().option("no-such-option", "1").start())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no-such-option");
  }

  @Test
  void forwarderDelaysAnswersAndLeadsToAnotherServer() throws IOException {
    try (RedisServerFixture one = RedisServerFixture.start();
        RedisServerFixture other = RedisServerFixture.start();
        SlowForwarder forwarder = SlowForwarder.to(one.port())) {
      ask(other, "SET there 1");
      try (Conversation conversation = Conversation.with(forwarder.port())) {
        assertThat(conversation.ask("EXISTS there")).isEqualTo(":0");

        forwarder.delayAnswers(Duration.ofMillis(30));
        long began = System.nanoTime();
        conversation.ask("PING");
        assertThat(System.nanoTime() - began).isGreaterThanOrEqualTo(30_000_000);
      }

      forwarder.leadTo(other.port());
      try (Conversation conversation = Conversation.with(forwarder.port())) {
        assertThat(conversation.ask("EXISTS there")).isEqualTo(":1");
      }
    }
  }

  private static String ask(RedisServerFixture redis, String command) throws IOException {
    try (Conversation conversation = Conversation.with(redis.port())) {
      return conversation.ask(command);
    }
  }
}
