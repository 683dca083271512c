package io.talentport.benchmarks.server;

import java.io.IOException;

/** A {@link CannedServer} as a process: prints its address, and ends with its standard input. */
public final class CannedServerMain {

  private CannedServerMain() {}

  /** Serves until standard input ends. */
  public static void main(String[] args) throws IOException {
    try (CannedServer server = CannedServer.start()) {
      System.out.println(server.uri());
      while (System.in.read() >= 0) {
        // Whoever started this process holds its input open.
      }
    }
  }
}
