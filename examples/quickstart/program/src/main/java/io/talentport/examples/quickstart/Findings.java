package io.talentport.examples.quickstart;

import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.TalentId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one scenario learned and a later one needs, as it comes from a platform's own answers. */
final class Findings {

  private final Set<TalentId> talents = new LinkedHashSet<>();
  private @Nullable ResumeReceipt receipt;
  private @Nullable MobileNumber submittedMobile;

  void talent(TalentId talent) {
    talents.add(talent);
  }

  List<TalentId> talents() {
    return List.copyOf(talents);
  }

  void submitted(ResumeReceipt given, @Nullable MobileNumber mobile) {
    receipt = given;
    submittedMobile = mobile;
  }

  /** The number on the résumé that was submitted. */
  Optional<MobileNumber> submittedMobile() {
    return Optional.ofNullable(submittedMobile);
  }

  Optional<ResumeReceipt> receipt() {
    return Optional.ofNullable(receipt);
  }
}
