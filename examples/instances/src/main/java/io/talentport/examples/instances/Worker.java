package io.talentport.examples.instances;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitKey;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * One instance of the application. Its settings come first on its input, one a line, then a blank
 * line; after that {@code read <threads>} and {@code message <delivery> <number>}. It ends with its
 * input, and so with the process that started it, however that ends.
 */
public final class Worker {

  /** After a failure that a repeat may mend. */
  private static final long AGAIN_MILLIS = 200;

  /** One for each reader and for each message that may be delivered at once. */
  private static final int THREADS = 16;

  private final RecruitingPlatform platform;
  private final PrintStream out;
  private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);

  private Worker(RecruitingPlatform platform, PrintStream out) {
    this.platform = platform;
    this.out = out;
  }

  /** Runs the program. */
  public static void main(String... arguments) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (RecruitingPlatform platform = RecruitingPlatform.connect(settings(in))) {
      out.println("connected");
      new Worker(platform, out).work(in);
    }
    // Its threads ask a platform that is closed; they end with the process.
    Runtime.getRuntime().halt(0);
  }

  private static Map<String, String> settings(BufferedReader in) throws IOException {
    Map<String, String> settings = new HashMap<>();
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      int end = line.indexOf('=');
      settings.put(line.substring(0, end), line.substring(end + 1));
    }
    return settings;
  }

  private void work(BufferedReader in) throws IOException {
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] words = line.split(" ");
      if (words[0].equals("read")) {
        for (int thread = Integer.parseInt(words[1]); thread > 0; thread--) {
          threads.execute(this::readOnAndOn);
        }
      } else {
        threads.execute(() -> submit(words[1], Integer.parseInt(words[2])));
      }
    }
  }

  /** Asks for one record after the other: each is a call, and waits for its turn. */
  private void readOnAndOn() {
    ResumeRecords records = platform.port(ResumeRecords.class);
    try {
      while (true) {
        records.list(PageRequest.first().size(1)).pages().iterator().next();
        out.println("read");
      }
    } catch (RecruitingException failure) {
      if (failure.retryable()) {
        threads.schedule(this::readOnAndOn, AGAIN_MILLIS, TimeUnit.MILLISECONDS);
      }
      out.println((failure.retryable() ? "later " : "unread ") + oneLine(failure));
    }
  }

  private void submit(String delivery, int message) {
    Outcome outcome;
    String detail;
    try {
      ResumeReceipt receipt =
          platform
              .port(ResumeIntake.class)
              .submit(resume(message), SubmitOptions.once(SubmitKey.of("message " + message)));
      outcome = Outcome.RECEIPT;
      detail = receipt.talentId().orElseThrow().value();
    } catch (OutcomeUnknownException unknown) {
      outcome = Outcome.UNKNOWN;
      detail = oneLine(unknown);
    } catch (RecruitingException failure) {
      outcome = failure.retryable() ? Outcome.LATER : Outcome.FAILED;
      detail = oneLine(failure);
    }
    out.println("message " + delivery + " " + outcome + " " + detail);
  }

  private static Resume resume(int message) {
    return Resume.builder()
        .person(PersonalDetails.builder().name(PersonName.of("Candidate " + message)).build())
        .contacts(
            ContactDetails.builder().email(EmailAddress.of(Receiver.addressOf(message))).build())
        .build();
  }

  private static String oneLine(RecruitingException failure) {
    return String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
  }
}
