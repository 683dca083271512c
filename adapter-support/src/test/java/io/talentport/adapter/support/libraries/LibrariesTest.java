package io.talentport.adapter.support.libraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.ConfigurationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("A3")
class LibrariesTest {

  @Test
  void whatFitsIsRun() {
    assertThat(Libraries.linking(() -> "connected")).isEqualTo("connected");
  }

  @ParameterizedTest
  @EnumSource(Library.class)
  void everyLibraryIsFoundInAVersionThatIsNeeded(Library library) {
    LibraryJar jar = LibraryJar.find(library, Library.class.getClassLoader());

    assertThat(jar.file()).isEqualTo(library.artifact() + "-" + jar.version() + ".jar");
    assertThat(jar.version()).isGreaterThanOrEqualTo(library.needed());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "feign/DefaultContract",
        "'feign.Contract feign.Client.contract()'",
        "class io.talentport.X cannot inherit from final class feign.Y"
      })
  void theLibraryThatTheErrorSpeaksOfIsNamed(String said) {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> linking(new NoClassDefFoundError(said)))
        .withMessageContaining("feign-core-")
        .withMessageContaining(".jar is version")
        .withMessageContaining("needed is " + Library.FEIGN.needed() + " or later")
        .withMessageContaining(
            "Raise it in the application's build to io.github.openfeign:feign-core:13.6 or later")
        .withCauseInstanceOf(LinkageError.class);
  }

  @Test
  void aLibraryThatOnlyTheCauseSpeaksOfIsNamed() {
    LinkageError wrapped =
        new ExceptionInInitializerError(
            new NoSuchMethodError("'void org.apache.hc.core5.http.X.y()'"));

    assertThat(Libraries.explain(wrapped))
        .hasMessageContaining("httpcore5-")
        .hasMessageNotContaining("feign-core");
  }

  @Test
  void allAreNamedWhereTheErrorSpeaksOfNone() {
    assertThat(Libraries.explain(new LinkageError("loader constraint violation")))
        .hasMessageContainingAll("feign-core-", "httpclient5-", "httpcore5-", "bucket4j_jdk17");
  }

  private static void linking(LinkageError broken) {
    Libraries.linking(
        () -> {
          throw broken;
        });
  }
}
