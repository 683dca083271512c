package io.talentport.test.redis;

import java.io.IOException;

/** Starts a server, says on which port, and waits until it is killed. */
final class ProgramThatStartsRedis {

  private ProgramThatStartsRedis() {}

  public static void main(String... none) throws IOException {
    System.out.println(RedisServerFixture.start().port());
    System.in.read();
  }
}
