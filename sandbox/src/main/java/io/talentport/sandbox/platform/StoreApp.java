package io.talentport.sandbox.platform;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * An application that several organisations have installed: Feishu's store app, DingTalk's
 * third-party application. The platform pushes a ticket to it, without which it gets no token.
 * Thread-safe.
 */
public final class StoreApp {
  private final Credentials credentials;
  private final Tokens tokens;
  private final String ticketPrefix;
  private final List<Consumer<String>> receivers = new CopyOnWriteArrayList<>();
  private volatile int tickets = 1;

  /**
   * An application that got its first ticket already.
   *
   * @param ticketPrefix what each ticket begins with; a number follows
   */
  public StoreApp(Clock clock, Credentials credentials, String ticketPrefix) {
    this.credentials = credentials;
    this.ticketPrefix = ticketPrefix;
    this.tokens = new Tokens(clock, "a-", Duration.ofHours(2), Duration.ofMinutes(30));
  }

  /** Its id and secret. */
  public Credentials credentials() {
    return credentials;
  }

  /** The tokens of the application itself, which no organisation's data can be read with. */
  public Tokens tokens() {
    return tokens;
  }

  /** The ticket that was pushed last, the only one that is valid. */
  public String ticket() {
    return ticketPrefix + tickets;
  }

  /** Pushes another ticket, as the platform does now and then, and gives it. */
  public synchronized String pushTicket() {
    tickets++;
    String pushed = ticket();
    receivers.forEach(receiver -> receiver.accept(pushed));
    return pushed;
  }

  /**
   * Gives every ticket to come to a receiver, in place of the web hook of the application. A ticket
   * that the application asks for is pushed before the platform answers it; a receiver that wants
   * to be later keeps the ticket for a while.
   */
  public void onTicket(Consumer<String> receiver) {
    receivers.add(receiver);
  }

  /** Does not show the secret nor the ticket. */
  @Override
  public String toString() {
    return "StoreApp[" + credentials.id() + "]";
  }
}
