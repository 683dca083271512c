package io.talentport.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.ConfigurationException;
import java.lang.ref.WeakReference;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedResourcesTest {

  private final SharedResources resources = SharedResources.create();

  /** Something that remembers that it was closed. */
  private static final class Pool {
    private int timesClosed;

    void close() {
      timesClosed++;
    }
  }

  private Pool pool(Object key) {
    return resources.get(key, Pool.class, Pool::new, Pool::close);
  }

  @Test
  void thoseWhoAskWithTheSameKeyGetTheSame() {
    Pool direct = pool(List.of("direct"));
    Pool proxied = pool(List.of("proxied"));

    assertThat(pool(List.of("direct"))).isSameAs(direct).isNotSameAs(proxied);
    assertThat(resources.get(List.of("direct"), String.class, () -> "text", text -> {}))
        .isEqualTo("text");
    assertThat(resources).hasToString("SharedResources[3]");
  }

  @Test
  void whatIsInUseIsClosedOnce() {
    Pool pool = pool("a");

    resources.close();
    resources.close();

    assertThat(pool.timesClosed).isEqualTo(1);
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> pool("a"))
        .withMessageContaining("The resources that the platforms share were closed");
    assertThat(resources).hasToString("SharedResources[0, closed]");
  }

  @Test
  void whatNobodyUsesIsForgotten() {
    WeakReference<Pool> unused = new WeakReference<>(pool("a"));
    while (unused.get() != null) {
      System.gc();
    }

    while (!resources.toString().equals("SharedResources[0]")) {
      Thread.onSpinWait();
    }
    assertThat(pool("a").timesClosed).isZero();
  }
}
