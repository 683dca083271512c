package com.example.compatibility;

import io.talentport.sandbox.Sandbox;

/** An application without a framework. */
public final class PlainApplication {

  private PlainApplication() {}

  public static void main(String... arguments) {
    Column column = new Column(arguments[0]);
    try (Sandbox sandbox = Sandbox.start()) {
      column.run(sandbox);
    }
    System.exit(column.worked() ? 0 : 1);
  }
}
