package io.talentport.sandbox.platform;

/** Found by name, as a services file names it. */
public final class LibraryProvider implements PlatformProvider {
  @Override
  public Platform create(Environment environment) {
    return new LibraryPlatform(environment);
  }
}
