package io.talentport.core.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.IncompleteValueException;
import io.talentport.core.error.InvalidRequestException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@SuppressWarnings("NullAway") // passes null on purpose
class PageTest {

  @Test
  void keepsWhatItWasMadeOf() {
    List<String> items = new ArrayList<>(List.of("a", "b"));
    RecordFault fault = new RecordFault(2, "id", "is missing");
    Page<String> page = Page.of(items, Cursor.of("next"), List.of(fault));
    items.clear();

    assertThat(page.items()).containsExactly("a", "b");
    assertThat(page.next()).hasValue(Cursor.of("next"));
    assertThat(page.faults()).containsExactly(fault);
    assertThat(Page.of(List.of(), null, List.of()).next()).isEmpty();
  }

  static Stream<Arguments> nulls() {
    return Stream.of(
        Arguments.of("items", (ThrowingCallable) () -> Page.of(null, null, List.of())),
        Arguments.of("faults", (ThrowingCallable) () -> Page.of(List.of(), null, null)),
        Arguments.of(
            "items element",
            (ThrowingCallable) () -> Page.of(Arrays.asList("a", null), null, List.of())),
        Arguments.of("field", (ThrowingCallable) () -> new RecordFault(0, null, "is missing")),
        Arguments.of("reason", (ThrowingCallable) () -> new RecordFault(0, "id", null)),
        Arguments.of(
            "recordId", (ThrowingCallable) () -> new RecordFault(0, "id", "is missing", null)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nulls")
  void refusesNullByName(String name, ThrowingCallable way) {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(way::call)
        .satisfies(thrown -> assertThat(thrown.missing()).containsExactly(name));
  }

  @Test
  void aFaultCountsFromZero() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> new RecordFault(-1, "id", "is missing"))
        .withMessageContaining("must not be negative");
  }
}
