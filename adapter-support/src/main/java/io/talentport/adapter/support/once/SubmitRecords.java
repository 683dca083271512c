package io.talentport.adapter.support.once;

import io.talentport.adapter.support.coordination.SealedText;
import io.talentport.adapter.support.coordination.SecretKeys;
import io.talentport.adapter.support.coordination.SharedStores;
import io.talentport.adapter.support.coordination.StoreKeys;
import io.talentport.adapter.support.http.ConnectionState;
import io.talentport.adapter.support.listener.CallLog;
import io.talentport.adapter.support.time.CallLimit;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.TokenKey;
import io.talentport.core.PlatformId;
import io.talentport.core.coordination.SubmitLedger;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.SubmitKey;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The submits of one connection under keys: where they are recorded, under which ledger key, and
 * how a résumé is recognised. Create one for each connection. Thread-safe.
 */
public final class SubmitRecords {

  /** The version of {@link ResumeContent}'s checksum: change it with the checksum's form. */
  static final String DIGEST_FORM = "1";

  private static final int TAG_LENGTH = 8;

  private final PlatformId platform;
  private final TokenKey application;
  private final SubmitStore store;
  private final SecretKeys secrets;
  private final Duration keep;
  private final Duration callDeadline;
  private final ConnectionState connection;
  private final CallLog log;
  private final SubmitQueues queues = new SubmitQueues();
  private volatile @Nullable Derived derived;

  /**
   * Values derived from the secret; always the same for the same secret.
   *
   * @param seal encrypts the texts of an entry
   * @param tag of digests
   */
  private record Derived(SealedText seal, String tag) {}

  /**
   * Creates records; does not call the store.
   *
   * @param application whose submits they are, on one of its platform's addresses
   * @param secrets of the application
   * @param callDeadline how long one call may take
   * @param connection nothing is submitted after it has ended
   */
  public SubmitRecords(
      PlatformId platform,
      TokenKey application,
      SharedStores stores,
      SecretKeys secrets,
      Duration callDeadline,
      ConnectionState connection,
      CallLog log) {
    this.platform = platform;
    this.application = application;
    this.store = new SubmitStore(stores);
    this.secrets = secrets;
    this.keep = stores.coordination().keepSubmits();
    this.callDeadline = callDeadline;
    this.connection = connection;
    this.log = log;
  }

  /**
   * The submits of a port.
   *
   * @param limit of the port's calls
   * @param withDocument whether the content of a document in memory or on disk is submitted
   * @param advice what to do about a submit of unknown outcome
   */
  public SubmitOnce submits(CallLimit limit, boolean withDocument, UndecidedSubmit advice) {
    return new SubmitOnce(
        this, limit.cap(callDeadline), withDocument, new SubmitErrors(platform, advice));
  }

  /**
   * The creations of records by a port.
   *
   * @param limit of the port's calls
   * @param subject what is created, for messages
   * @param keyIsKnown how long the platform certainly remembers a key, from its first use
   */
  public CreateOnce creations(CallLimit limit, String subject, Duration keyIsKnown) {
    return new CreateOnce(
        this,
        limit.cap(callDeadline),
        keyIsKnown,
        new CreateErrors(new KeyErrors(platform, KeyWords.creation(subject))));
  }

  PlatformId platform() {
    return platform;
  }

  /** The ledger key of a submit. */
  String ledgerKey(SubmitKey key) {
    return StoreKeys.submit(application, key.value());
  }

  /** The ledger key of a creation. */
  String creationKey(SubmitKey key) {
    return StoreKeys.creation(application, key.value());
  }

  /**
   * The digest by which a résumé, or other content, is recognised.
   *
   * @throws InvalidRequestException if its document is to be read and cannot be
   */
  ResumeDigest digest(Object content, boolean withDocument) {
    byte[] sum = ResumeContent.sum(content, withDocument);
    return new ResumeDigest(derived().tag(), secrets.digest("submit content", sum));
  }

  /** Derived for the first submit under a key: many connections never have one. */
  private Derived derived() {
    Derived known = derived;
    if (known == null) {
      byte[] form = DIGEST_FORM.getBytes(StandardCharsets.US_ASCII);
      String tag = secrets.digest("submit tag", form).substring(0, TAG_LENGTH);
      known = new Derived(secrets.seal("submit texts"), tag);
      derived = known;
    }
    return known;
  }

  <T> T ask(Deadline deadline, BiFunction<? super SubmitLedger, Duration, T> question) {
    return store.ask(deadline, question);
  }

  /** As {@link #ask}, but repeats until the ledger answers: for results. */
  <T> T insist(Deadline deadline, BiFunction<? super SubmitLedger, Duration, T> question) {
    return store.insist(deadline, question);
  }

  SubmitEntryText texts() {
    return new SubmitEntryText(platform, derived().seal());
  }

  /** How long an entry is kept. */
  Duration keep() {
    return keep;
  }

  /** The clock of the connection, whose pauses fail when it is closed. */
  TimeSource time() {
    return connection.time();
  }

  /**
   * Does nothing while the platform is connected.
   *
   * @throws ConfigurationException if it was closed
   */
  void requireOpen() {
    connection.check();
  }

  CallLog log() {
    return log;
  }

  SubmitQueues queues() {
    return queues;
  }
}
