package io.talentport.adapter.support.fetch;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Writes a body to a file while it arrives, and stops as soon as something is wrong with it. Its
 * body is what is wrong; empty if nothing is.
 */
final class LimitedFile implements BodySubscriber<Optional<String>> {

  private static final String UNWRITABLE =
      "could not be fetched, since its temporary file could not be written";

  private final Path file;
  private final long most;
  private final @Nullable String wrongFromTheStart;
  private final CompletableFuture<Optional<String>> written = new CompletableFuture<>();
  private Flow.@Nullable Subscription subscription;
  private @Nullable FileChannel channel;
  private long size;

  /**
   * Makes a receiver.
   *
   * @param most how many bytes it takes
   * @param wrong why it takes none at all; null if it does
   */
  LimitedFile(Path file, long most, @Nullable String wrong) {
    this.file = file;
    this.most = most;
    this.wrongFromTheStart = wrong;
  }

  @Override
  public CompletionStage<Optional<String>> getBody() {
    return written;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscribed) {
    subscription = subscribed;
    if (wrongFromTheStart != null) {
      stop(wrongFromTheStart);
      return;
    }
    try {
      channel = FileChannel.open(file, StandardOpenOption.WRITE);
      subscribed.request(1);
    } catch (IOException unwritable) {
      stop(UNWRITABLE);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> part) {
    FileChannel open = channel;
    Flow.Subscription source = subscription;
    if (open == null || source == null || written.isDone()) {
      return;
    }
    try {
      for (ByteBuffer bytes : part) {
        size += bytes.remaining();
        if (size > most) {
          stop("must have at most " + most + " bytes, but lies at an address that gives more");
          return;
        }
        while (bytes.hasRemaining()) {
          open.write(bytes);
        }
      }
      source.request(1);
    } catch (IOException full) {
      stop(UNWRITABLE);
    }
  }

  @Override
  public void onError(Throwable failure) {
    closeChannel();
    written.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    closeChannel();
    written.complete(
        size == 0 ? Optional.of("lies at an address that gives nothing") : Optional.empty());
  }

  private void stop(String problem) {
    Flow.Subscription source = subscription;
    if (source != null) {
      source.cancel();
    }
    closeChannel();
    written.complete(Optional.of(problem));
  }

  private void closeChannel() {
    FileChannel open = channel;
    if (open != null) {
      try {
        open.close();
      } catch (IOException unwritten) {
        written.complete(Optional.of(UNWRITABLE));
      }
    }
  }
}
