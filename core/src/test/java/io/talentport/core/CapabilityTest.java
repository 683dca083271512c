package io.talentport.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.talentport.core.error.IncompleteValueException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CapabilityTest {

  private static final CapabilityDetail PAGE =
      new CapabilityDetail(CapabilityDetail.PAGE_SIZE, "20", "at most 20 records a page");

  @Test
  void findsADetailByItsName() {
    Capability capability = Capability.partial(Runnable.class, "approximated", PAGE);

    assertThat(capability.level()).isEqualTo(CapabilityLevel.PARTIAL);
    assertThat(capability.detail(CapabilityDetail.PAGE_SIZE)).hasValue(PAGE);
    assertThat(capability.detail(CapabilityDetail.FILE_URL)).isEmpty();
  }

  @Test
  void hasNoReasonWhereNothingIsMissingAndNoDetailWhereNothingIsServed() {
    assertThat(Capability.full(Runnable.class, PAGE).reason()).isEmpty();
    assertThat(Capability.none(Runnable.class, "there is none").details()).isEmpty();
  }

  @Test
  @SuppressWarnings("NullAway") // As a caller may who compiles without null checking.
  void refusesNull() {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> new Capability(null, CapabilityLevel.FULL, "", List.of()));
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> new CapabilityDetail("a", null, ""));
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> Capability.full(String.class, (CapabilityDetail) null))
        .withMessageContaining("capability.details element");
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> Capability.partial(String.class, "", (CapabilityDetail[]) null))
        .withMessageContaining("capability.details");
  }

  @Test
  void aPlatformThatTellsNothingPromisesNothing() {
    assertThat(new Silent().capabilities())
        .extracting(Capability::port, Capability::level)
        .containsExactly(tuple(Runnable.class, CapabilityLevel.PARTIAL));
  }

  @Test
  void isFoundByItsPort() {
    assertThat(new Silent().capability(Runnable.class))
        .hasValueSatisfying(found -> assertThat(found.port()).isEqualTo(Runnable.class));
    assertThat(new Silent().capability(Comparable.class)).isEmpty();
  }

  /** A platform of an adapter that is older than capabilities. */
  private record Silent() implements RecruitingPlatform {

    @Override
    public PlatformId id() {
      return PlatformId.of("silent");
    }

    @Override
    public Set<Class<?>> ports() {
      return Set.of(Runnable.class);
    }

    @Override
    public <P> Optional<P> find(Class<P> port) {
      return Optional.empty();
    }

    @Override
    public <P> P port(Class<P> port) {
      throw new UnsupportedOperationException(port.getName());
    }

    @Override
    public void close() {}
  }
}
