package io.talentport.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.IncompleteValueException;
import io.talentport.core.listener.CallListener;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectOptionsTest {

  private static final CallListener FIRST = new CallListener() {};
  private static final CallListener SECOND = new CallListener() {};

  @Test
  void noneAreEmpty() {
    assertThat(ConnectOptions.none().isEmpty()).isTrue();
    assertThat(ConnectOptions.none().tenant()).isEmpty();
    assertThat(ConnectOptions.none().listeners()).isEmpty();
    assertThat(ConnectOptions.none().component(Runnable.class)).isEmpty();
    assertThat(ConnectOptions.builder().tenant("acme").build().isEmpty()).isFalse();
    assertThat(ConnectOptions.builder().addListener(FIRST).build().isEmpty()).isFalse();
    assertThat(ConnectOptions.builder().component(String.class, "one").build().isEmpty()).isFalse();
  }

  @Test
  void aBuilderOfOptionsStartsWithAllOfThemAndChangesOnlyItsOwn() {
    ConnectOptions first =
        ConnectOptions.builder()
            .tenant("acme")
            .addListener(FIRST)
            .component(String.class, "one")
            .build();

    ConnectOptions second =
        first.toBuilder().addListeners(List.of(SECOND)).component(String.class, "two").build();

    assertThat(second.tenant()).contains("acme");
    assertThat(second.listeners()).containsExactly(FIRST, SECOND);
    assertThat(second.component(String.class)).contains("two");
    assertThat(first.listeners()).containsExactly(FIRST);
    assertThat(first.component(String.class)).contains("one");
  }

  @Test
  void printingShowsTypesAndNothingOfTheirContent() {
    ConnectOptions options =
        ConnectOptions.builder()
            .tenant("acme")
            .addListener(FIRST)
            .component(String.class, "marker")
            .build();

    assertThat(options)
        .hasToString("ConnectOptions[tenant=acme, listeners=1, components=[String]]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void aBlankTenantIsRefused(String blank) {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> ConnectOptions.builder().tenant(blank))
        .withMessageContaining("tenant");
  }

  @Test
  @SuppressWarnings("NullAway")
  void whatIsNullIsNamed() {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> ConnectOptions.builder().addListeners(Arrays.asList(FIRST, null)))
        .withMessageContaining("listener");
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> ConnectOptions.builder().addListeners(null))
        .withMessageContaining("listeners");
  }
}
