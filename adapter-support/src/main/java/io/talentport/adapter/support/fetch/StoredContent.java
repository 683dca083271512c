package io.talentport.adapter.support.fetch;

import io.talentport.adapter.support.call.PlatformClient;
import io.talentport.adapter.support.http.BaseUrl;
import io.talentport.adapter.support.http.Download;
import io.talentport.adapter.support.http.DownloadFailure;
import io.talentport.adapter.support.http.OpenDownload;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.error.PlatformTimeoutException;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.DocumentStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Opens documents that a platform stores, at the short-lived addresses that it gives for them.
 * Nothing but the request itself is sent there: no token and no cookie. Redirects are not followed.
 * Messages show neither address nor name. Thread-safe.
 */
public final class StoredContent {

  /** Enough to recognise a web page by its beginning. */
  private static final int BEGINNING = 4096;

  private final Operation operation;
  private final PlatformClient client;
  private final BaseUrl platform;
  private final boolean throughProxy;
  private final Duration within;

  /**
   * Makes a way to open documents; sends nothing.
   *
   * @param operation which gives the addresses
   * @param client whose connections, proxy and TLS are used; closing it ends what is being read
   * @param platform where the platform is, whose own host is always accepted
   * @param throughProxy whether a proxy looks hosts up
   * @param within how long reading one document may take in all
   */
  public StoredContent(
      Operation operation,
      PlatformClient client,
      BaseUrl platform,
      boolean throughProxy,
      Duration within) {
    this.operation = operation;
    this.client = client;
    this.platform = platform;
    this.throughProxy = throughProxy;
    this.within = within;
  }

  /**
   * Opens a document. If its address seems to have ended, a new one is asked for once.
   *
   * @param links gives an address, anew each time
   * @param mostBytes how many bytes it may have
   * @throws RecruitingException if it cannot be opened
   */
  public DocumentStream open(Supplier<DocumentLink> links, long mostBytes) {
    Opening first = open(links.get());
    Opening opening = first.mayHaveEnded() ? open(links.get()) : first;
    if (opening.problem() != null) {
      throw refused(opening.problem());
    }
    if (opening.opened().download().length() > mostBytes) {
      opening.opened().close();
      throw tooLarge(mostBytes);
    }
    return new LimitedDocument(
        opening.link().document(),
        opening.opened(),
        opening.beginning(),
        mostBytes,
        this::tooLarge);
  }

  /**
   * A document whose first bytes are there.
   *
   * @param problem what is wrong with it, and it is closed then; null if nothing is
   * @param mayHaveEnded whether that may be because its address is no longer valid
   */
  private record Opening(
      DocumentLink link,
      OpenDownload opened,
      byte[] beginning,
      @Nullable String problem,
      boolean mayHaveEnded) {}

  private Opening open(DocumentLink link) {
    String wrong = LinkAddress.problem(link.url(), platform, throughProxy);
    if (wrong != null) {
      throw malformed("The address of the document " + wrong);
    }
    OpenDownload opened = client.openDownload(link.url(), within, explained());
    boolean keep = false;
    try {
      Opening opening = opening(link, opened);
      keep = opening.problem() == null;
      return opening;
    } finally {
      if (!keep) {
        opened.close();
      }
    }
  }

  private static Opening opening(DocumentLink link, OpenDownload opened) {
    Download download = opened.download();
    String problem = problem(download);
    if (problem != null) {
      int status = download.status();
      return new Opening(link, opened, new byte[0], problem, status >= 400 && status <= 499);
    }
    byte[] beginning;
    try {
      beginning = download.content().readNBytes(BEGINNING);
    } catch (IOException failed) {
      throw opened.explained(failed);
    }
    String other = otherContent(link, download.contentType(), beginning);
    return new Opening(link, opened, beginning, other, other != null);
  }

  /** What came instead of the document, as a server that refuses may answer with HTTP 200. */
  private static @Nullable String otherContent(
      DocumentLink link, @Nullable String mediaType, byte[] beginning) {
    if (!link.isWebPage() && WebPage.isBegunBy(beginning)) {
      return "the response is a web page (HTML)";
    }
    boolean isJson = mediaType != null && mediaType.toLowerCase(Locale.ROOT).contains("json");
    return isJson && !link.isJson() ? "the response is JSON, by its Content-Type" : null;
  }

  private static @Nullable String problem(Download download) {
    String problem = ResponseProblem.of(download, "its address");
    return problem == null && !download.endIsMarked()
        ? "the response does not say where it ends"
        : problem;
  }

  private ErrorDetails.Builder details(String problem) {
    return ErrorDetails.of(problem).platform(operation.platform()).operation(operation.id());
  }

  private RecruitingException refused(String problem) {
    return new PlatformUnavailableException(
        details("The document could not be fetched: " + problem)
            .remedy(
                "Open it again later; if it stays so, check that this machine can reach the"
                    + " platform's file server.")
            .build());
  }

  private RecruitingException malformed(String problem) {
    return new MalformedResponseException(
        details(problem)
            .remedy("Nothing was fetched. Report it to the platform's support.")
            .build());
  }

  private RecruitingException tooLarge(long most) {
    return InvalidRequestException.of(
        "mostBytes",
        "must be at least the size of the document, which has more than " + most + " bytes",
        "Pass a larger limit to Talents.document(id, mostBytes).");
  }

  private Function<DownloadFailure, RecruitingException> explained() {
    return reason ->
        switch (reason) {
          case DEADLINE ->
              new PlatformTimeoutException(
                  details("The document was not read within " + within)
                      .remedy(
                          "Read it faster, or allow more time with talentport."
                              + operation.platform()
                              + ".upload-deadline, and in a view with its within(Duration).")
                      .build());
          case INTERRUPTED ->
              new PlatformTimeoutException(
                  details("The thread was interrupted while the document was read")
                      .remedy("Open the document again.")
                      .build());
          case CLOSED ->
              new ConfigurationException(
                  details("The platform was closed while a document was read")
                      .remedy("Connect it again, and open the document again.")
                      .build());
          case SILENT -> refused("the server did not respond in time");
          case BROKEN -> refused("the connection failed or was cut off");
        };
  }
}
