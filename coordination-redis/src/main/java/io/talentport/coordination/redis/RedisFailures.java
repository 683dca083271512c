package io.talentport.coordination.redis;

import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.RedisCommandTimeoutException;
import io.talentport.adapter.support.failure.SafeCause;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.ErrorDetails;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * What a failure of Redis or its client means to the caller. No message has an address, a password,
 * a key or a value in it, nor what Redis itself wrote. Immutable and thread-safe.
 *
 * @param where where the address of Redis is set
 */
record RedisFailures(String where) {

  private static final String WAIT = "It is used again as soon as it answers; look into its log.";

  /** The errors of Redis that an operator can do something about. */
  private enum Told {
    NOAUTH("requires a password", "Set the user and the password in %s."),
    WRONGPASS("refused the user or the password", "Correct the user and the password in %s."),
    NOPERM(
        "does not grant its user what the coordination needs",
        "Grant the user of %s " + RedisRights.text() + ".",
        // As the commands of a script are refused, before Redis 7 and since.
        "|user executing the script can't|ACL failure in script"),
    OOM(
        "has no memory left",
        "Raise its maxmemory, and keep maxmemory-policy at noeviction; %s says which Redis it is."),
    LOADING("is still loading its data", WAIT),
    READONLY("is a replica, which keeps nothing", "Set %s to the primary, or to Sentinel."),
    MASTERDOWN("is a replica that has lost its primary", "Set %s to the primary."),
    MOVED(
        "is a cluster",
        "Give RedisCoordination a RedisClusterClient; %s leads to a single Redis or to Sentinel."),
    CLUSTERDOWN("is a cluster of which a part is down", WAIT),
    MISCONF("takes no writes, because it cannot save them on its disk", WAIT),
    NOREPLICAS("takes no writes, because it has too few replicas", WAIT),
    BUSY("is busy with a script of another program", WAIT);

    private final String problem;
    private final String remedy;
    private final Pattern word;

    Told(String problem, String remedy) {
      this(problem, remedy, "");
    }

    Told(String problem, String remedy, String otherWords) {
      this.problem = problem;
      this.remedy = remedy;
      this.word = Pattern.compile("\\b" + name() + "\\b" + otherWords);
    }

    /** True if it stays so until somebody changes a password or a right. */
    boolean refusesUs() {
      return this == NOAUTH || this == WRONGPASS || this == NOPERM;
    }

    static Optional<Told> by(@Nullable Throwable failure) {
      String text = failure == null || failure.getMessage() == null ? "" : failure.getMessage();
      return Arrays.stream(values()).filter(told -> told.word.matcher(text).find()).findFirst();
    }
  }

  static RedisFailures ofTheSetting() {
    return new RedisFailures(RedisAddress.KEY);
  }

  static RedisFailures ofTheApplicationsClient() {
    return new RedisFailures("the application's Redis client");
  }

  /** True if another connection, to the same address, may lead to a better server. */
  static boolean isOfTheWrongServer(Throwable failure) {
    return answered(failure) != null
        && Told.by(answered(failure))
            .filter(told -> told == Told.READONLY || told == Told.MASTERDOWN)
            .isPresent();
  }

  /** True if a handshake failed, and the client may have lost what Redis answered. */
  static boolean isForgottenHandshake(Throwable failure) {
    return isIllegalState(failure, "RedisHandshakeHandler not registered")
        || "Connection closed prematurely".equals(root(failure).getMessage());
  }

  /** Netty's exception for a host that keeps silent is one of refused connections, too. */
  private static boolean isTimeout(Throwable unconnected) {
    return String.valueOf(unconnected.getMessage()).startsWith("connection timed out");
  }

  private static boolean isIllegalState(Throwable failure, String beginning) {
    Throwable illegal = in(failure, IllegalStateException.class);
    return illegal != null && String.valueOf(illegal.getMessage()).startsWith(beginning);
  }

  /**
   * A failure of the client, or one that Redis told.
   *
   * @param purpose what was to be done
   */
  CoordinationUnavailableException of(String purpose, Throwable failure) {
    if (in(failure, CoordinationUnavailableException.class)
        instanceof CoordinationUnavailableException known) {
      return known;
    }
    Throwable answered = answered(failure);
    if (answered != null) {
      return Told.by(answered)
          .map(told -> told(told, purpose, failure))
          .orElseGet(
              () ->
                  failure(
                      purpose,
                      "Redis answered with an error",
                      "Look for EVALSHA in the log of Redis; %s says which one it is.",
                      failure));
    }
    if (in(failure, RedisCommandTimeoutException.class) != null) {
      return late(purpose);
    }
    if (isIllegalState(failure, "RedisURI is not available")) {
      return CoordinationUnavailableException.refused(
          details(
              purpose,
              "The Redis client has no address of its own",
              "Create %s with the address, as RedisClient.create(uri); a client of listed masters and"
                  + " replicas has none.",
              null));
    }
    if (in(failure, SSLException.class) != null) {
      return failure(
          purpose,
          "The TLS connection to Redis failed",
          "Let the JVM trust the certificate of Redis, and let %s name the host of it.",
          failure);
    }
    if (in(failure, UnknownHostException.class) != null) {
      return failure(purpose, "The host of Redis is unknown", "Correct it in %s.", failure);
    }
    Throwable unconnected = in(failure, ConnectException.class);
    if (unconnected != null) {
      return isTimeout(unconnected)
          ? late(purpose)
          : failure(
              purpose,
              "Redis refuses connections",
              "Start Redis, or correct its host and port in %s.",
              failure);
    }
    return failure(
        purpose,
        "The connection to Redis failed",
        "Check that Redis runs where %s says, and that the network allows the connection.",
        failure);
  }

  /** Nobody answered in time. */
  CoordinationUnavailableException late(String purpose) {
    return failure(
        purpose,
        "Redis did not answer in time",
        "Check Redis and the network to it, or raise talentport.coordination.timeout; %s says which"
            + " Redis it is.",
        null);
  }

  CoordinationUnavailableException notConnected(String purpose) {
    return failure(
        purpose,
        "Redis could not be connected to in time",
        "Check that Redis runs where %s says and is reached from here, or raise"
            + " talentport.coordination.timeout.",
        null);
  }

  CoordinationUnavailableException interrupted(String purpose) {
    return failure(
        purpose,
        "The thread was interrupted while it waited for Redis",
        "Find the code that interrupts the application's threads.",
        null);
  }

  CoordinationUnavailableException closed() {
    return failure(
        "share anything",
        "The coordination is closed",
        "Close it after the platforms that use it.",
        null);
  }

  /** A key of ours holds what we cannot have put there, and that must not be overwritten. */
  CoordinationUnavailableException foreign(String purpose, String keys) {
    return CoordinationUnavailableException.unusable(
        details(
            purpose,
            "A key in Redis that begins with "
                + keys
                + " contains data that Talentport did not write",
            "Find the program that wrote it and delete the key, or set another"
                + " talentport.coordination.key-prefix for all instances; the Redis is that of %s.",
            null));
  }

  private CoordinationUnavailableException failure(
      String purpose, String problem, String remedy, @Nullable Throwable cause) {
    return new CoordinationUnavailableException(details(purpose, problem, remedy, cause));
  }

  private ErrorDetails details(
      String purpose, String problem, String remedy, @Nullable Throwable cause) {
    return ErrorDetails.of(problem + ", which was to " + purpose)
        .remedy(remedy.formatted(where))
        .cause(cause == null ? null : SafeCause.of(root(cause)))
        .build();
  }

  private CoordinationUnavailableException told(Told told, String purpose, Throwable failure) {
    ErrorDetails details = details(purpose, "Redis " + told.problem, told.remedy, failure);
    return told.refusesUs()
        ? CoordinationUnavailableException.refused(details)
        : new CoordinationUnavailableException(details);
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    for (Throwable next = root.getCause(); next != null; next = root.getCause()) {
      root = next;
    }
    return root;
  }

  private static @Nullable Throwable answered(Throwable failure) {
    return in(failure, RedisCommandExecutionException.class);
  }

  private static @Nullable Throwable in(Throwable failure, Class<? extends Throwable> kind) {
    for (Throwable one = failure; one != null; one = one.getCause()) {
      if (kind.isInstance(one)) {
        return one;
      }
    }
    return null;
  }
}
