package io.talentport.adapter.support.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Key stores with a key and the certificate that it signed itself, made by the JDK's keytool. */
public final class SelfSignedKeys {

  /** Of the store and of the key. */
  public static final String PASSWORD = "only-for-this-test";

  private SelfSignedKeys() {}

  /**
   * Makes a store.
   *
   * @param name of the store, of the key in it and of whom the certificate is for
   * @param extension of the certificate, as keytool takes it, such as {@code san=ip:127.0.0.1}
   */
  public static Path store(Path directory, String name, String extension)
      throws IOException, InterruptedException {
    Path store = directory.resolve(name + ".p12");
    Process keytool =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair",
                    "-alias",
                    name,
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=" + name,
                    "-ext",
                    extension,
                    "-validity",
                    "2",
                    "-storetype",
                    "PKCS12",
                    "-keystore",
                    store.toString(),
                    "-storepass",
                    PASSWORD))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(keytool.exitValue()).isZero();
    return store;
  }
}
