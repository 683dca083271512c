package io.talentport.examples.check;

import io.lettuce.core.RedisClient;
import io.talentport.coordination.redis.RedisCoordination;
import io.talentport.core.ConnectOptions;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.RecruitingPlatforms;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.SubmitLedger;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitKey;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.port.ResumeIntake;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A consumer of a message queue, several of which run: the code of the document about these. */
final class SeveralInstances {

  private final ResumeIntake intake;
  private final Map<String, ResumeReceipt> receipts = new ConcurrentHashMap<>();

  SeveralInstances(ResumeIntake intake) {
    this.intake = intake;
  }

  /** What the queue is told of a message. */
  enum Delivery {
    DONE,
    AGAIN,
    LOOK_UP,
    REFUSED
  }

  Delivery received(String messageId, Resume resume) {
    try {
      ResumeReceipt receipt = intake.submit(resume, SubmitOptions.once(SubmitKey.of(messageId)));
      receipts.put(messageId, receipt);
      return Delivery.DONE;
    } catch (OutcomeUnknownException undecided) {
      return Delivery.LOOK_UP;
    } catch (RecruitingException failure) {
      return failure.retryable() ? Delivery.AGAIN : Delivery.REFUSED;
    }
  }

  Map<String, ResumeReceipt> receipts() {
    return receipts;
  }

  static RecruitingPlatforms ofTenants(Map<String, String> settings) {
    return RecruitingPlatforms.create(settings, ConnectOptions.none());
  }

  static RecruitingPlatform connect(RedisClient redisClient, Map<String, String> settings) {
    Coordination shared = RedisCoordination.of(redisClient);
    ConnectOptions options = ConnectOptions.builder().component(Coordination.class, shared).build();
    RecruitingPlatform platform = RecruitingPlatform.connect(settings, options);
    return platform;
  }

  static Coordination by(SubmitLedger ledger) {
    Coordination shared =
        Coordination.builder().submits(ledger).keepSubmits(Duration.ofDays(30)).build();
    return shared;
  }
}
