package com.example.hiring;

import io.talentport.sandbox.Sandbox;

/** Runs the application as it is, with a sandbox in place of the platforms. */
public final class HiringOnTheSandbox {

  private HiringOnTheSandbox() {}

  public static void main(String... arguments) {
    try (Sandbox sandbox = Sandbox.start()) {
      sandbox.settings().forEach(System::setProperty);
      Hiring.main(arguments);
    }
  }
}
