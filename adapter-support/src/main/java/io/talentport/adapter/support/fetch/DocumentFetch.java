package io.talentport.adapter.support.fetch;

import io.talentport.adapter.support.call.PlatformClient;
import io.talentport.adapter.support.http.BaseUrl;
import io.talentport.adapter.support.http.Download;
import io.talentport.adapter.support.http.DownloadFailure;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.PlatformTimeoutException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.ResumeFile;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a résumé's document from a URL that the caller named. Nothing but the request itself is
 * sent: no token and no cookie. Redirects are not followed. Messages never show the URL, which may
 * have a signature or a name in it. Thread-safe.
 */
public final class DocumentFetch {

  /** How a rule begins that a document at a URL breaks. */
  static final String UNFETCHED = "could not be fetched: ";

  private final String platform;
  private final PlatformClient client;
  private final Duration within;

  /**
   * Makes a way to fetch; sends nothing.
   *
   * @param platform whose submit it is for, for messages
   * @param client whose connections, proxy and TLS are used; closing it ends what is being fetched
   * @param within how long all of it may take
   */
  public DocumentFetch(String platform, PlatformClient client, Duration within) {
    this.platform = platform;
    this.client = client;
    this.within = within;
  }

  /**
   * Fetches a document into a file that only this process's user may read; the caller closes it.
   *
   * @param file a document at an https URL, or at one of http on the loopback
   * @param most how many bytes it may have
   * @throws InvalidRequestException if the document cannot be fetched, or is not of its type or its
   *     declared size; the message says why
   * @throws PlatformTimeoutException if the thread is interrupted
   * @throws ConfigurationException if the platform was closed, even in the middle of it
   */
  public FetchedDocument fetch(ResumeFile file, long most) {
    URI address =
        file.url().orElseThrow(() -> new IllegalArgumentException("The document is at no address"));
    check(address);
    FetchedDocument document = FetchedDocument.empty();
    try {
      Received received =
          client.download(
              address, within, download -> Received.of(download, document, most), this::explained);
      if (received.problem() != null) {
        throw refused(received.problem(), "Correct the URL, or submit the document itself.");
      }
      document.check(file, received.mediaType());
      return document;
    } catch (RuntimeException failed) {
      document.close();
      throw failed;
    }
  }

  private static void check(URI address) {
    String host = UrlHost.of(address);
    boolean https = "https".equalsIgnoreCase(address.getScheme());
    if (host == null || !https && !BaseUrl.isLoopback(host)) {
      throw refused(
          "must be an https URL without user info, and with a port from 1 to 65535 or none",
          "Correct the URL.");
    }
  }

  /**
   * What came.
   *
   * @param problem the rule that it breaks; null if it is the document
   * @param mediaType its Content-Type; null if it has none
   */
  private record Received(@Nullable String problem, @Nullable String mediaType) {

    static Received of(Download download, FetchedDocument into, long most) throws IOException {
      String problem = ResponseProblem.of(download, "its URL");
      return new Received(
          problem == null ? into.receive(download.content(), most) : UNFETCHED + problem,
          download.contentType());
    }
  }

  private RecruitingException explained(DownloadFailure reason) {
    return switch (reason) {
      case DEADLINE ->
          refused(
              "could not be fetched within " + within,
              "Submit the document itself, or allow more time with talentport."
                  + platform
                  + ".upload-deadline, and in a view with its within(Duration).");
      case INTERRUPTED ->
          new PlatformTimeoutException(
              ErrorDetails.of("The thread was interrupted while the document was fetched")
                  .platform(platform)
                  .remedy("Nothing was sent to the platform. Submit again.")
                  .build());
      case CLOSED ->
          new ConfigurationException(
              ErrorDetails.of("The platform was closed while a document was fetched")
                  .platform(platform)
                  .remedy("Nothing was sent to the platform. Connect it again and submit again.")
                  .build());
      case SILENT ->
          refused(
              UNFETCHED + "the server did not respond in time",
              "Check that this machine can reach the server, or submit the document itself.");
      case BROKEN ->
          refused(
              UNFETCHED + "the connection failed or was cut off",
              "Check that this machine can reach the server, or submit the document itself.");
    };
  }

  static InvalidRequestException refused(String rule, String remedy) {
    return InvalidRequestException.of("resume.file", rule, "Nothing was submitted. " + remedy);
  }
}
