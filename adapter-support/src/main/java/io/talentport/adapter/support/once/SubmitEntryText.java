package io.talentport.adapter.support.once;

import io.talentport.adapter.support.coordination.SealedText;
import io.talentport.core.PlatformId;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.ApplicationId;
import io.talentport.core.model.JobId;
import io.talentport.core.model.JobOutcome;
import io.talentport.core.model.JobOutcomeStatus;
import io.talentport.core.model.NotCarriedReason;
import io.talentport.core.model.ResumeId;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitProgress;
import io.talentport.core.model.TalentId;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry as one line of printable ASCII, readable for humans too. A receipt's links may open a
 * résumé, and the reason of a failed job is free text of the platform, so both are encrypted: with
 * another secret the receipt is read without them. Immutable and thread-safe.
 */
final class SubmitEntryText {

  /** The limit in {@link io.talentport.core.coordination.SubmitLedger}. */
  static final int MOST_CHARACTERS = 64 * 1024;

  private static final int VERSION = 1;
  private static final Pattern NAMED = Pattern.compile("once-([0-9]{1,9})(?:;.*)?");

  private static final String DIGEST = "digest=";
  private static final String PROGRESS = "progress=";
  private static final String SETTLED_BY = "settled-by=";
  private static final String DONE = "done";
  private static final String RESUME = "resume=";
  private static final String TALENT = "talent=";
  private static final String LINKS = "links=";
  private static final String JOB = "job=";
  private static final String NOT_CARRIED = "not-carried=";
  private static final String REASON = "reason=";
  private static final String CHANGED = "changed=";

  private final PlatformId platform;
  private final SealedText seal;

  SubmitEntryText(PlatformId platform, SealedText seal) {
    this.platform = platform;
    this.seal = seal;
  }

  /**
   * Writes an entry.
   *
   * @param ledgerKey where it is kept
   */
  String write(SubmitEntry entry, String ledgerKey) {
    String whole = write(entry, ledgerKey, true);
    // The reasons of failed jobs are the only part that can be long, and the only optional one.
    return whole.length() <= MOST_CHARACTERS ? whole : write(entry, ledgerKey, false);
  }

  private String write(SubmitEntry entry, String ledgerKey, boolean withReasons) {
    List<String> parts = new ArrayList<>();
    parts.add("once-" + VERSION);
    parts.add(DIGEST + encoded(entry.digest().tag()) + ":" + encoded(entry.digest().value()));
    ResumeReceipt receipt = entry.receipt();
    if (receipt == null) {
      parts.add(PROGRESS + encoded(entry.progress().toString()));
      if (!entry.settledBy().isEmpty()) {
        parts.add(SETTLED_BY + encoded(String.join(",", entry.settledBy())));
      }
      return String.join(";", parts);
    }
    parts.add(DONE);
    receipt.resumeId().ifPresent(id -> parts.add(RESUME + encoded(id.value())));
    receipt.talentId().ifPresent(id -> parts.add(TALENT + encoded(id.value())));
    String links =
        encoded(receipt.desktopUrl().orElse("")) + ":" + encoded(receipt.mobileUrl().orElse(""));
    if (links.length() > 1) {
      parts.add(LINKS + encoded(seal.seal(links, ledgerKey)));
    }
    receipt.jobs().forEach(job -> parts.add(JOB + text(job, ledgerKey, withReasons)));
    receipt.notCarried().forEach(path -> parts.add(NOT_CARRIED + encoded(path)));
    receipt
        .notCarriedReasons()
        .forEach(why -> parts.add(REASON + encoded(why.field()) + ":" + encoded(why.reason())));
    receipt.changes().forEach(path -> parts.add(CHANGED + encoded(path)));
    receipt.progress().ifPresent(done -> parts.add(PROGRESS + encoded(done.toString())));
    return String.join(";", parts);
  }

  private String text(JobOutcome outcome, String ledgerKey, boolean withReason) {
    return String.join(
        ":",
        encoded(outcome.job().value()),
        outcome.status().name(),
        encoded(outcome.application().map(ApplicationId::value).orElse("")),
        outcome
            .reason()
            .filter(reason -> withReason)
            .map(reason -> encoded(seal.seal(reason, ledgerKey)))
            .orElse(""));
  }

  /** Whether a newer version of the library wrote it. */
  static boolean isNewer(String text) {
    return version(text) > VERSION;
  }

  /** The version of an entry; 0 for what is none. */
  private static int version(String text) {
    Matcher named = NAMED.matcher(text);
    return named.matches() ? Integer.parseInt(named.group(1)) : 0;
  }

  /**
   * Reads an entry.
   *
   * @param ledgerKey where it was found
   * @return absent if it is not one of this version
   */
  Optional<SubmitEntry> read(String text, String ledgerKey) {
    if (version(text) != VERSION) {
      return Optional.empty();
    }
    try {
      return Optional.of(readParts(List.of(text.split(";", -1)), ledgerKey));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | InvalidRequestException wrong) {
      return Optional.empty();
    }
  }

  private SubmitEntry readParts(List<String> parts, String ledgerKey) {
    String[] tagAndValue = values(parts.get(1), DIGEST, 2);
    ResumeDigest digest = new ResumeDigest(tagAndValue[0], tagAndValue[1]);
    if (!parts.get(2).equals(DONE)) {
      SubmitProgress progress = progress(parts.get(2));
      require(parts.size() <= 4);
      List<String> settledBy =
          parts.size() == 3 ? List.of() : List.of(value(parts.get(3), SETTLED_BY).split(","));
      return SubmitEntry.unfinished(digest, progress, settledBy);
    }
    ResumeReceipt.Builder receipt = ResumeReceipt.builder().platform(platform);
    parts.subList(3, parts.size()).forEach(part -> add(part, receipt, ledgerKey));
    return SubmitEntry.done(digest, receipt.build());
  }

  private void add(String part, ResumeReceipt.Builder receipt, String ledgerKey) {
    if (part.startsWith(RESUME)) {
      receipt.resumeId(ResumeId.of(value(part, RESUME)));
    } else if (part.startsWith(TALENT)) {
      receipt.talentId(TalentId.of(value(part, TALENT)));
    } else if (part.startsWith(LINKS)) {
      seal.open(value(part, LINKS), ledgerKey).ifPresent(links -> addLinks(links, receipt));
    } else if (part.startsWith(JOB)) {
      receipt.addJobs(outcome(values(part, JOB, 4), ledgerKey));
    } else if (part.startsWith(NOT_CARRIED)) {
      receipt.addNotCarried(value(part, NOT_CARRIED));
    } else if (part.startsWith(REASON)) {
      String[] why = values(part, REASON, 2);
      receipt.addNotCarriedReasons(NotCarriedReason.builder().field(why[0]).reason(why[1]).build());
    } else if (part.startsWith(CHANGED)) {
      receipt.addChanges(value(part, CHANGED));
    } else {
      receipt.progress(progress(part));
    }
  }

  private static void addLinks(String links, ResumeReceipt.Builder receipt) {
    String[] both = values(links, "", 2);
    receipt.desktopUrl(present(both[0])).mobileUrl(present(both[1]));
  }

  private JobOutcome outcome(String[] values, String ledgerKey) {
    return JobOutcome.builder()
        .job(JobId.of(values[0]))
        .status(JobOutcomeStatus.valueOf(values[1]))
        .application(present(values[2]).map(ApplicationId::of))
        .reason(present(values[3]).flatMap(text -> seal.open(text, ledgerKey)))
        .build();
  }

  private SubmitProgress progress(String part) {
    SubmitProgress progress = SubmitProgress.of(value(part, PROGRESS));
    require(progress.platform().equals(platform));
    return progress;
  }

  private static Optional<String> present(String text) {
    return Optional.of(text).filter(one -> !one.isEmpty());
  }

  private static String value(String part, String name) {
    return values(part, name, 1)[0];
  }

  private static String[] values(String part, String name, int count) {
    require(part.startsWith(name));
    String[] values = part.substring(name.length()).split(":", -1);
    require(values.length == count);
    for (int i = 0; i < count; i++) {
      values[i] = URLDecoder.decode(values[i], StandardCharsets.UTF_8);
    }
    return values;
  }

  private static void require(boolean wellFormed) {
    if (!wellFormed) {
      throw new IllegalArgumentException("ill-formed");
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
