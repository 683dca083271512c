package io.talentport.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.model.ResumeSource;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.core.port.ResumeSources;
import java.lang.ref.WeakReference;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is let go is remembered as long as it is in use, and no longer. */
class LetGoConnectionsTest {

  private static final PlatformId PAPER = PlatformId.of("paper");

  private final AtomicInteger timesClosed = new AtomicInteger();
  private final RecruitingPlatforms platforms =
      TenantRegistry.create(
          new PlatformDiscovery(List.of(new Adapter(timesClosed))), ConnectOptions.none());

  /** Its listings do not refer to it. */
  private record LoosePlatform(AtomicInteger timesClosed) implements RecruitingPlatform {

    @Override
    public PlatformId id() {
      return PAPER;
    }

    @Override
    public Set<Class<?>> ports() {
      return Set.of(ResumeSources.class);
    }

    @Override
    public <P> Optional<P> find(Class<P> port) {
      return Optional.of(port(port));
    }

    @Override
    public <P> P port(Class<P> port) {
      Page<ResumeSource> page = Page.of(List.of(), null, List.of());
      Paged<ResumeSource> pages = () -> () -> Stream.generate(() -> page).iterator();
      ResumeSources sources = from -> pages;
      return port.cast(sources);
    }

    @Override
    public void close() {
      timesClosed.incrementAndGet();
    }
  }

  private record Adapter(AtomicInteger timesClosed) implements RecruitingPlatformProvider {

    @Override
    public PlatformId id() {
      return PAPER;
    }

    @Override
    public Set<String> settingKeys() {
      return Set.of();
    }

    @Override
    public RecruitingPlatform connect(Map<String, String> settings) {
      return connect(settings, ConnectOptions.none());
    }

    @Override
    public RecruitingPlatform connect(Map<String, String> settings, ConnectOptions options) {
      return new LoosePlatform(timesClosed);
    }
  }

  private Iterator<Page<ResumeSource>> underWayOfARemovedTenant() {
    platforms.put("acme", Map.of());
    Iterator<Page<ResumeSource>> underWay =
        platforms
            .platform("acme")
            .port(ResumeSources.class)
            .list(PageRequest.first())
            .pages()
            .iterator();
    platforms.remove("acme");
    timesClosed.set(0);
    return underWay;
  }

  private static void collectWhatIsUnused() {
    WeakReference<Object> unused = new WeakReference<>(new Object());
    while (unused.get() != null) {
      System.gc();
    }
  }

  @Test
  void anIterationUnderWayKeepsItsConnectionToBeClosed() {
    Iterator<Page<ResumeSource>> underWay = underWayOfARemovedTenant();
    collectWhatIsUnused();

    platforms.close();

    assertThat(timesClosed).hasValue(1);
    assertThat(underWay.hasNext()).isTrue();
  }

  @Test
  void aConnectionThatNobodyUsesIsForgotten() {
    WeakReference<Object> unused = new WeakReference<>(underWayOfARemovedTenant());
    while (unused.get() != null) {
      System.gc();
    }

    platforms.close();

    assertThat(timesClosed).hasValue(0);
  }
}
