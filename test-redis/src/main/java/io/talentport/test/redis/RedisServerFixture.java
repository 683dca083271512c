package io.talentport.test.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import redis.embedded.core.ExecutableProvider;

/**
 * A Redis server on a free port of the loopback, which ends with {@link #close()}, or with this
 * JVM, however that ends. It keeps nothing on the disk unless it is asked to. Needs a POSIX system;
 * the binary is in a Maven artifact. Thread-safe.
 */
public final class RedisServerFixture implements AutoCloseable {

  private final List<String> options;
  private final Path folder;
  private final Path binary;
  private int port;
  private RedisProcess process;

  private RedisServerFixture(List<String> options) {
    this.options = List.copyOf(options);
    try {
      this.binary = ExecutableProvider.newJarResourceProvider().get().toPath();
      this.folder = Files.createTempDirectory("talentport-redis");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    this.process = startOnFreePort();
  }

  /** Starts a server without a password that keeps nothing on the disk. */
  public static RedisServerFixture start() {
    return builder().start();
  }

  /** Starts the options of a server. */
  public static Builder builder() {
    return new Builder();
  }

  /** The port that it listens on, also after a restart. */
  public synchronized int port() {
    return port;
  }

  /** Its address without a password, such as {@code redis://127.0.0.1:6379}. */
  public String uri() {
    return "redis://127.0.0.1:" + port();
  }

  /** Its folder, with what it keeps, if anything. */
  public Path folder() {
    return folder;
  }

  /** Ends it by SIGKILL, as a crash would, and waits until it has ended. */
  public synchronized void kill() {
    process.kill();
  }

  /** Stops it by SIGSTOP: connections stay, and nothing is answered. */
  public synchronized void suspend() {
    process.signal("STOP");
  }

  /** Lets it go on after {@link #suspend()}. */
  public synchronized void resume() {
    process.signal("CONT");
  }

  /** Starts it again on its port, with what it kept, if anything; kills it first if it runs. */
  public synchronized void restart() {
    process.kill();
    process = startOn(port);
  }

  /** Starts it again on its port, without anything that it kept. */
  public synchronized void restartEmpty() {
    process.kill();
    clear();
    process = startOn(port);
  }

  /** Ends it and removes its folder. Idempotent. */
  @Override
  public synchronized void close() {
    process.kill();
    clear();
    delete(folder);
  }

  private RedisProcess startOnFreePort() {
    // Another process may take the port between the two; it is then tried with another one.
    for (int attempt = 1; ; attempt++) {
      port = freePort();
      try {
        return startOn(port);
      } catch (IllegalStateException taken) {
        if (attempt == 5) {
          throw taken;
        }
      }
    }
  }

  private RedisProcess startOn(int port) {
    List<String> command = new ArrayList<>();
    command.add(binary.toString());
    command.addAll(List.of("--port", Integer.toString(port), "--bind", "127.0.0.1"));
    command.addAll(List.of("--dir", folder.toString(), "--save", ""));
    command.addAll(options);
    return RedisProcess.start(command);
  }

  /** A port of the loopback that nobody listens on. */
  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void clear() {
    try (Stream<Path> kept = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
      kept.sorted(Comparator.reverseOrder())
          .filter(path -> !path.equals(folder))
          .forEach(RedisServerFixture::delete);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The options of a server. Not thread-safe. */
  public static final class Builder {

    private final List<String> options = new ArrayList<>();

    private Builder() {}

    /** Requires a password. */
    public Builder password(String password) {
      return option("requirepass", password);
    }

    /** Limits the memory, such as {@code 3mb}; what does not fit is refused. */
    public Builder maxMemory(String size) {
      return option("maxmemory", size).option("maxmemory-policy", "noeviction");
    }

    /** Keeps each write on the disk before it is answered, so that a restart loses nothing. */
    public Builder appendOnly() {
      return option("appendonly", "yes").option("appendfsync", "always");
    }

    /** Sets any option of redis.conf. */
    public Builder option(String name, String value) {
      options.add("--" + name);
      options.add(value);
      return this;
    }

    /**
     * Starts the server, and waits until it accepts connections.
     *
     * @throws IllegalStateException if it ends instead; the message has what it printed
     */
    public RedisServerFixture start() {
      return new RedisServerFixture(options);
    }
  }
}
