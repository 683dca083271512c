package io.talentport.adapter.support.once;

import io.talentport.adapter.support.coordination.SecretKeys;
import io.talentport.adapter.support.coordination.SharedStores;
import io.talentport.adapter.support.http.ConnectionState;
import io.talentport.adapter.support.listener.CallLog;
import io.talentport.adapter.support.time.CallLimit;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.TokenKey;
import io.talentport.core.ConnectOptions;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.SubmitLedger;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.JobId;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitKey;
import io.talentport.core.model.SubmitProgress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One instance of an application on the paper platform. */
final class OnPaper {

  static final SubmitKey KEY = SubmitKey.of("marker-key");
  static final Duration CALL_DEADLINE = Duration.ofSeconds(30);
  static final String REMEDY = "Look into the drawer.";

  final ConnectionState connection;
  private final PaperPlatform platform;
  private final SubmitOnce once;

  OnPaper(PaperPlatform platform, SubmitLedger ledger, TimeSource time) {
    this(platform, Coordination.builder().submits(ledger).build(), "marker-secret", time);
  }

  OnPaper(PaperPlatform platform, Coordination shared, String secret, TimeSource time) {
    this.platform = platform;
    this.connection = new ConnectionState("paper", time);
    ConnectOptions options = ConnectOptions.builder().component(Coordination.class, shared).build();
    this.once =
        new SubmitRecords(
                PaperPlatform.ID,
                new TokenKey("paper", "https://paper.example", "marker-app"),
                SharedStores.of("paper", options, time),
                SecretKeys.of(secret),
                CALL_DEADLINE,
                connection,
                new CallLog("paper", null))
            .submits(CallLimit.NONE, true, new UndecidedSubmit(REMEDY, true));
  }

  static Resume resume() {
    return resume("marker-name");
  }

  static Resume resume(String name) {
    return Resume.builder()
        .person(PersonalDetails.builder().name(PersonName.of(name)).build())
        .contacts(ContactDetails.builder().mobile(MobileNumber.of("13900000077")).build())
        .file(ResumeFile.ofBytes("marker.pdf", "marker-pdf".getBytes(StandardCharsets.US_ASCII)))
        .addMatchedJobs(JobId.of("job-1"), JobId.of("job-2"))
        .build();
  }

  ResumeReceipt submit() {
    return submit(resume());
  }

  ResumeReceipt submit(Resume resume) {
    return once.submit(KEY, resume, platform.submit(resume));
  }

  ResumeReceipt continueSubmit(SubmitProgress given) {
    return continueSubmit(given, resume());
  }

  ResumeReceipt continueSubmit(SubmitProgress given, Resume resume) {
    return once.continueSubmit(KEY, given, resume, platform.submit(resume));
  }
}
