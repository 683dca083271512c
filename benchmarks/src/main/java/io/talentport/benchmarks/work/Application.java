package io.talentport.benchmarks.work;

import java.net.URI;

/**
 * An application that is registered with both platforms. A platform's quotas are an application's.
 *
 * @param server where the canned replies come from
 * @param feishuId its id with Feishu
 * @param dingTalkKey its key with DingTalk
 */
public record Application(URI server, String feishuId, String dingTalkKey) {

  /** The secret of all of them. */
  public static final String SECRET = "benchmark-secret";

  /** Makes all ids equally long. */
  private static final int FIRST = 10_000;

  /** One of several. */
  public static Application numbered(int number, URI server) {
    int id = FIRST + number;
    return new Application(server, "cli_a1b2c3d4e5f" + id, "dingbenchmark" + id);
  }

  /** The only one, where one is enough. */
  public static Application at(URI server) {
    return numbered(1, server);
  }
}
