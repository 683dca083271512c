package io.talentport.core;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ResumeSource;
import io.talentport.core.model.ResumeSourceId;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.paging.Cursor;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.Paged;
import io.talentport.core.port.ResumeSources;
import io.talentport.core.port.TalentLookup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A platform whose every answer is the secret that it was connected with. */
final class EchoPlatform implements RecruitingPlatform {

  private final Adapter adapter;
  private final String secret;
  private final ConnectOptions options;
  private final @Nullable Duration longest;
  private final AtomicBoolean closed;

  private EchoPlatform(
      Adapter adapter,
      String secret,
      ConnectOptions options,
      @Nullable Duration longest,
      AtomicBoolean closed) {
    this.adapter = adapter;
    this.secret = secret;
    this.options = options;
    this.longest = longest;
    this.closed = closed;
  }

  /** Connects such platforms, and remembers them. */
  static final class Adapter implements RecruitingPlatformProvider {

    private final PlatformId id;
    private final Set<Class<?>> ports;
    private final ConcurrentLinkedQueue<EchoPlatform> connected = new ConcurrentLinkedQueue<>();
    private volatile Runnable onCall = () -> {};
    private volatile Runnable onClose = () -> {};

    Adapter(String id, Class<?>... ports) {
      this.id = PlatformId.of(id);
      this.ports = Set.of(ports);
    }

    /** What each call does before it answers, such as to wait or to fail. */
    void onCall(Runnable does) {
      onCall = does;
    }

    /** What each closing does once the platform is closed, such as to fail. */
    void onClose(Runnable does) {
      onClose = does;
    }

    List<EchoPlatform> open() {
      return connected.stream().filter(one -> !one.closed.get()).toList();
    }

    @Override
    public PlatformId id() {
      return id;
    }

    @Override
    public Set<String> settingKeys() {
      return Set.of(key());
    }

    private String key() {
      return "talentport." + id + ".secret";
    }

    @Override
    public RecruitingPlatform connect(Map<String, String> settings) {
      return connect(settings, ConnectOptions.none());
    }

    @Override
    public RecruitingPlatform connect(Map<String, String> settings, ConnectOptions options) {
      String secret = settings.get(key());
      if (secret == null || secret.contains("!")) {
        throw new ConfigurationException(
            ErrorDetails.of(key() + " must have no exclamation mark").build());
      }
      EchoPlatform platform = new EchoPlatform(this, secret, options, null, new AtomicBoolean());
      connected.add(platform);
      return platform;
    }
  }

  ConnectOptions options() {
    return options;
  }

  boolean isClosed() {
    return closed.get();
  }

  @Override
  public PlatformId id() {
    return adapter.id;
  }

  @Override
  public Set<Class<?>> ports() {
    return adapter.ports;
  }

  @Override
  public <P> Optional<P> find(Class<P> port) {
    TalentLookup lookup = query -> List.of(match(call()));
    ResumeSources sources = from -> listing();
    return Stream.of(lookup, sources)
        .filter(one -> adapter.ports.contains(port) && port.isInstance(one))
        .map(port::cast)
        .findFirst();
  }

  @Override
  public <P> P port(Class<P> port) {
    return find(port)
        .orElseThrow(
            () ->
                new UnsupportedCapabilityException(
                    ErrorDetails.of(port.getSimpleName() + " is not served").build()));
  }

  private String call() {
    adapter.onCall.run();
    if (closed.get()) {
      throw new ConfigurationException(ErrorDetails.of("closed").build());
    }
    return longest == null ? secret : secret + " within " + longest;
  }

  private static TalentMatch match(String id) {
    return TalentMatch.builder().talentId(TalentId.of(id)).build();
  }

  /** Two pages of one source each. */
  private Paged<ResumeSource> listing() {
    return () ->
        () ->
            new Iterator<>() {
              private final List<Cursor> after = new ArrayList<>(List.of(Cursor.of("second")));
              private boolean atEnd;

              @Override
              public boolean hasNext() {
                return !atEnd;
              }

              @Override
              public Page<ResumeSource> next() {
                ResumeSource source = ResumeSource.builder().id(ResumeSourceId.of(call())).build();
                atEnd = after.isEmpty();
                return Page.of(List.of(source), atEnd ? null : after.remove(0), List.of());
              }
            };
  }

  @Override
  public PlatformState state() {
    return PlatformState.builder().platform(id()).closed(closed.get()).retriesLeft(7).build();
  }

  @Override
  public RecruitingPlatform within(Duration given) {
    if (given.isZero()) {
      throw InvalidRequestException.of("longest", "must be longer than zero", "Give more.");
    }
    return new EchoPlatform(adapter, secret, options, given, closed);
  }

  @Override
  public void close() {
    closed.set(true);
    adapter.onClose.run();
  }
}
