package io.talentport.adapter.support.fetch;

import io.talentport.adapter.support.call.ConnectionOptions;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.FailureDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.PlatformTimeoutException;
import io.talentport.core.model.ResumeFile;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a résumé's document from an address that the caller named. Nothing but the request itself
 * is sent: no token, no cookie, and no redirection is followed. What goes wrong is told without the
 * address, which may carry a signature or a name. Thread-safe.
 */
public final class DocumentFetch implements AutoCloseable {

  private static final Pattern LOOPBACK = Pattern.compile("localhost|\\[::1]|127(\\.\\d{1,3}){3}");

  private final String platform;
  private final ConnectionOptions options;
  private final Duration within;
  private final Set<CompletableFuture<?>> running = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /**
   * Makes a way to fetch; sends nothing.
   *
   * @param platform whose submit it is for, for messages
   * @param options the proxy, and how long a connection and the beginning of an answer may take
   * @param within how long all of it may take
   */
  public DocumentFetch(String platform, ConnectionOptions options, Duration within) {
    this.platform = platform;
    this.options = options;
    this.within = within;
  }

  /**
   * Fetches a document into a file that only this process's user may read; the caller closes it.
   *
   * @param file a document at an https address, or at one of http on the loopback
   * @param most how many bytes it may have
   * @throws InvalidRequestException if the address does not give the document, or gives something
   *     that is not of its type or its declared size; the message says why
   * @throws PlatformTimeoutException if the thread is interrupted
   * @throws ConfigurationException if the platform was closed, even in the middle of it
   */
  public FetchedDocument fetch(ResumeFile file, long most) {
    URI address =
        file.url().orElseThrow(() -> new IllegalArgumentException("The document is at no address"));
    check(address);
    FetchedDocument document = FetchedDocument.empty();
    try {
      String mediaType = receive(address, document.path(), most);
      document.check(file, mediaType);
      return document;
    } catch (RuntimeException failed) {
      document.close();
      throw failed;
    }
  }

  private static void check(URI address) {
    String host = address.getHost();
    boolean https = "https".equalsIgnoreCase(address.getScheme());
    if (host == null
        || !https && !LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches()
        || address.getRawUserInfo() != null) {
      throw refused("must lie at an https address without a user in it", "Pass such an address.");
    }
  }

  private @Nullable String receive(URI address, Path into, long most) {
    HttpClient.Builder client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(options.connectTimeout());
    if (options.proxy() != null) {
      client.proxy(ProxySelector.of(options.proxy().address()));
    }
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(options.readTimeout())
            .header("User-Agent", "talentport")
            .GET()
            .build();
    CompletableFuture<HttpResponse<Optional<String>>> underWay =
        client
            .build()
            .sendAsync(request, head -> new LimitedFile(into, most, problem(head).orElse(null)));
    running.add(underWay);
    try {
      if (closed) {
        throw closed();
      }
      HttpResponse<Optional<String>> reply = underWay.get(within.toMillis(), TimeUnit.MILLISECONDS);
      if (reply.body().isPresent()) {
        throw refused(reply.body().get(), "Correct the address, or submit the document itself.");
      }
      return reply.headers().firstValue("Content-Type").orElse(null);
    } catch (TimeoutException late) {
      throw refused(
          "was not fetched from its address within " + within,
          "Submit the document itself, or allow more time with talentport."
              + platform
              + ".upload-deadline.");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new PlatformTimeoutException(
          FailureDetails.of("The thread was interrupted while the document was fetched")
              .platform(platform)
              .remedy("Nothing was sent to the platform. Submit again.")
              .build());
    } catch (CancellationException closedMeanwhile) {
      throw closed();
    } catch (ExecutionException failed) {
      if (closed) {
        throw closed();
      }
      // Without the cause: its text may be the address.
      throw refused(
          failed.getCause() instanceof HttpTimeoutException
              ? "lies at an address that did not answer in time"
              : "could not be fetched from its address: the connection failed or was cut off",
          "Check that this machine can reach the address, or submit the document itself.");
    } finally {
      running.remove(underWay);
      // What was not received to its end is of no use to anybody.
      underWay.cancel(true);
    }
  }

  /** Ends what is being fetched; idempotent. */
  @Override
  public void close() {
    closed = true;
    running.forEach(underWay -> underWay.cancel(true));
  }

  private ConfigurationException closed() {
    return new ConfigurationException(
        FailureDetails.of("The platform was closed while a document was fetched")
            .platform(platform)
            .remedy("Nothing was sent to the platform. Connect it again and submit again.")
            .build());
  }

  private static Optional<String> problem(HttpResponse.ResponseInfo head) {
    int status = head.statusCode();
    if (status >= 300 && status <= 399) {
      return Optional.of(
          "lies at an address that leads elsewhere (HTTP " + status + "), which is not followed");
    }
    if (status != 200) {
      return Optional.of("lies at an address that answered with HTTP " + status);
    }
    if (head.headers().firstValue("Content-Encoding").filter(DocumentFetch::packed).isPresent()) {
      return Optional.of("lies at an address that answered with packed content");
    }
    return Optional.empty();
  }

  private static boolean packed(String encoding) {
    return !encoding.equalsIgnoreCase("identity");
  }

  static InvalidRequestException refused(String rule, String remedy) {
    return InvalidRequestException.of("resume.file", rule, "Nothing was submitted. " + remedy);
  }
}
