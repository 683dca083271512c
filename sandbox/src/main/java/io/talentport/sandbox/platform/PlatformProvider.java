package io.talentport.sandbox.platform;

/**
 * Makes a platform for a sandbox. Pass one to the sandbox's builder, or name it in {@code
 * META-INF/services/io.talentport.sandbox.platform.PlatformProvider}: then every sandbox has the
 * platform, those of the JUnit extension and of the contract kit included.
 */
@FunctionalInterface
public interface PlatformProvider {
  /** Makes the platform of one sandbox. */
  Platform create(Environment environment);
}
