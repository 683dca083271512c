package io.talentport.examples.quickstart;

import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.JobId;
import io.talentport.core.model.MobileNumber;
import java.util.List;

/**
 * Whom and what the program asks for.
 *
 * @param mobiles the numbers to look up
 * @param emails the addresses to look up
 * @param jobs the jobs that the résumé is matched to
 */
record Samples(List<MobileNumber> mobiles, List<EmailAddress> emails, List<JobId> jobs) {

  /** Reserved for names that never exist, so that it is nobody's address anywhere. */
  private static final EmailAddress NOBODY = EmailAddress.of("nobody@talentport.invalid");

  /** The people that a fresh sandbox knows, and one that it does not. */
  private static final Samples OF_THE_SANDBOX =
      new Samples(
          List.of(
              MobileNumber.of("13900000001"),
              MobileNumber.of("13900000002"),
              MobileNumber.of("13999999999"),
              MobileNumber.of("852", "90000004")),
          List.of(EmailAddress.of("talent7@example.org"), NOBODY),
          List.of(JobId.of("job-backend-engineer")));

  /** A real platform has only what its user named, and nobody. */
  private static final Samples OF_A_REAL_PLATFORM =
      new Samples(List.of(), List.of(NOBODY), List.of());

  static Samples of(Options options, boolean sandbox) {
    Samples usual = sandbox ? OF_THE_SANDBOX : OF_A_REAL_PLATFORM;
    boolean namesContacts = !options.mobiles().isEmpty() || !options.emails().isEmpty();
    return new Samples(
        namesContacts ? options.mobiles() : usual.mobiles,
        namesContacts ? options.emails() : usual.emails,
        options.jobs().isEmpty() ? usual.jobs : options.jobs());
  }
}
