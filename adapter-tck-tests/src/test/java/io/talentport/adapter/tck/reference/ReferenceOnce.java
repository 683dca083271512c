package io.talentport.adapter.tck.reference;

import io.talentport.adapter.tck.ScriptedLedger;
import io.talentport.core.ConnectOptions;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.SubmitClaim;
import io.talentport.core.coordination.SubmitLedger;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.SubmitKey;
import io.talentport.sandbox.ManualClock;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Submits once under a key, one submit after another. An entry is a word, the digest of what was
 * submitted, and the platform's answer if there is one. Thread-safe.
 */
final class ReferenceOnce {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final Duration WITHIN = Duration.ofSeconds(1);
  private static final String SENDING = "sending";
  private static final String DONE = "done";

  private final SubmitLedger ledger;
  private final Duration keep;
  private final Defect defect;

  ReferenceOnce(ConnectOptions options, ManualClock clock, Defect defect) {
    Coordination shared =
        options
            .component(Coordination.class)
            .filter(given -> defect != Defect.KEEPS_SUBMITS_TO_ITSELF)
            .orElseGet(() -> Coordination.builder().build());
    this.ledger = shared.submits().orElseGet(() -> new ScriptedLedger(clock));
    this.keep = shared.keepSubmits();
    this.defect = defect;
  }

  /**
   * The platform's answer to this submit, or to the one before under its key.
   *
   * @param content what is submitted
   * @param send sends it
   */
  JsonNode answer(SubmitKey key, String content, Supplier<JsonNode> send) {
    if (defect == Defect.FORGETS_ITS_KEYS) {
      return send.get();
    }
    if (defect == Defect.SUBMITS_FOR_EACH_THREAD) {
      return claimed(key, content, send);
    }
    synchronized (this) {
      return claimed(key, content, send);
    }
  }

  private JsonNode claimed(SubmitKey key, String content, Supplier<JsonNode> send) {
    SubmitClaim claim;
    try {
      claim = ledger.claim(sha256(key.value()), LEASE, WITHIN);
    } catch (CoordinationUnavailableException unreachable) {
      if (defect == Defect.SUBMITS_WITHOUT_A_LEDGER) {
        return send.get();
      }
      throw unreachable;
    }
    String digest = sha256(content);
    String[] entry = claim.entry().map(text -> text.split(":")).orElseGet(() -> new String[0]);
    if (entry.length > 1
        && !entry[1].equals(digest)
        && defect != Defect.TAKES_ANY_RESUME_FOR_A_KEY) {
      claim.release(WITHIN);
      throw InvalidRequestException.of(
          "submitOptions.key", "is that of another résumé", "Give it a key of its own.");
    }
    if (entry.length > 2) {
      claim.release(WITHIN);
      return JSON.readTree(
          new String(Base64.getDecoder().decode(entry[2]), StandardCharsets.UTF_8));
    }
    if (isUndecided(claim, entry)) {
      claim.release(WITHIN);
      throw new OutcomeUnknownException(
          ErrorDetails.of("Nobody knows whether it was submitted before")
              .remedy("Nothing was sent. List the records, and submit it under a new key.")
              .build());
    }
    return sent(claim, defect == Defect.RECORDS_THE_PERSON ? content : digest, send);
  }

  private boolean isUndecided(SubmitClaim claim, String[] entry) {
    boolean underWay = !claim.isOwned() && defect != Defect.SUBMITS_FOR_EACH_THREAD;
    boolean inDoubt =
        entry.length > 0
            && defect != Defect.SUBMITS_AGAIN_AFTER_DOUBT
            && defect != Defect.SUBMITS_FOR_EACH_THREAD;
    boolean lost = claim.mayHaveLostEntries() && defect != Defect.SUBMITS_AGAIN_AFTER_A_LOSS;
    return underWay || inDoubt || entry.length == 0 && lost;
  }

  private JsonNode sent(SubmitClaim claim, String digest, Supplier<JsonNode> send) {
    if (defect != Defect.RECORDS_AFTER_IT_SENT) {
      claim.record(SENDING + ":" + digest, LEASE, keep, WITHIN);
    }
    JsonNode answer;
    try {
      answer = send.get();
    } catch (OutcomeUnknownException unknown) {
      claim.release(WITHIN);
      throw unknown;
    } catch (RecruitingException failure) {
      if (defect == Defect.KEEPS_THE_KEY_OF_A_FAILURE) {
        claim.release(WITHIN);
      } else {
        claim.forget(WITHIN);
      }
      throw failure;
    }
    String text =
        Base64.getEncoder().encodeToString(answer.toString().getBytes(StandardCharsets.UTF_8));
    try {
      claim.record(DONE + ":" + digest + ":" + text, LEASE, keep, WITHIN);
      claim.release(WITHIN);
    } catch (CoordinationUnavailableException unreachable) {
      // It is done, whatever the ledger knows of it.
      return answer;
    }
    return answer;
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
