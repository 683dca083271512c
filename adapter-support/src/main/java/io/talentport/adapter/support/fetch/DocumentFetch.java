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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a résumé's document from an address that the caller named. Nothing but the request itself
 * is sent: no token, no cookie, and no redirection is followed. What goes wrong is told without the
 * address, which may carry a signature or a name. Thread-safe.
 */
public final class DocumentFetch {

  /** Host and port; {@link URI} itself knows no host with an underscore. */
  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9._-]+)(?::(\\d{1,5}))?");

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
      Received received =
          client.download(
              address, within, download -> Received.of(download, document, most), this::explained);
      if (received.problem() != null) {
        throw refused(received.problem(), "Correct the address, or submit the document itself.");
      }
      document.check(file, received.mediaType());
      return document;
    } catch (RuntimeException failed) {
      document.close();
      throw failed;
    }
  }

  private static void check(URI address) {
    Matcher authority =
        AUTHORITY.matcher(address.getRawAuthority() == null ? "" : address.getRawAuthority());
    boolean https = "https".equalsIgnoreCase(address.getScheme());
    if (!authority.matches()
        || !https && !BaseUrl.isLoopback(authority.group(1))
        || !isPort(authority.group(2))) {
      throw refused(
          "must lie at an https address without a user in it, and with a port from 1 to 65535 or"
              + " none",
          "Pass such an address.");
    }
  }

  private static boolean isPort(@Nullable String digits) {
    int port = digits == null ? 1 : Integer.parseInt(digits);
    return port >= 1 && port <= 65_535;
  }

  /**
   * What came.
   *
   * @param problem why it is not the document, as the end of a sentence; null if nothing is wrong
   * @param mediaType what the reply calls it; null if it does not
   */
  private record Received(@Nullable String problem, @Nullable String mediaType) {

    static Received of(Download download, FetchedDocument into, long most) throws IOException {
      String problem = Received.problem(download);
      return new Received(
          problem == null ? into.receive(download.content(), most) : problem,
          download.contentType());
    }

    private static @Nullable String problem(Download download) {
      int status = download.status();
      if (status >= 300 && status <= 399) {
        return "lies at an address that leads elsewhere (HTTP "
            + status
            + "), which is not followed";
      }
      if (status != 200) {
        return "lies at an address that answered with HTTP " + status;
      }
      String encoding = download.contentEncoding();
      return encoding == null || encoding.equalsIgnoreCase("identity")
          ? null
          : "lies at an address that answered with packed content";
    }
  }

  private RecruitingException explained(DownloadFailure reason) {
    return switch (reason) {
      case DEADLINE ->
          refused(
              "was not fetched from its address within " + within,
              "Submit the document itself, or allow more time with talentport."
                  + platform
                  + ".upload-deadline.");
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
              "lies at an address that did not answer in time",
              "Check that this machine can reach the address, or submit the document itself.");
      case BROKEN ->
          refused(
              "could not be fetched from its address: the connection failed or was cut off",
              "Check that this machine can reach the address, or submit the document itself.");
    };
  }

  static InvalidRequestException refused(String rule, String remedy) {
    return InvalidRequestException.of("resume.file", rule, "Nothing was submitted. " + remedy);
  }
}
