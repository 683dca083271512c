package io.talentport.adapter.tck.reference;

import io.talentport.core.Capability;
import io.talentport.core.CapabilityDetail;
import io.talentport.core.port.Ports;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import java.util.List;
import java.util.stream.Stream;

/** What the reference adapter tells of itself. */
final class ReferenceCapabilities {

  static final String UNSERVED = "the reference has two ports only";

  private ReferenceCapabilities() {}

  static List<Capability> of(Defect defect) {
    String pageSize = defect == Defect.TELLS_AN_UNTRUE_LIMIT ? "5000" : "1000";
    List<Capability> served =
        List.of(
            Capability.partial(
                ResumeIntake.class,
                "not every part of a résumé has a place",
                limit(CapabilityDetail.FILE_CONTENT, "no"),
                limit(CapabilityDetail.FILE_URL, "yes"),
                limit(CapabilityDetail.MATCHED_JOBS, "with-resume"),
                limit(CapabilityDetail.FAIL_IF_EXISTS, "no"),
                limit(CapabilityDetail.UPDATE_IF_EXISTS, "no"),
                limit(CapabilityDetail.PREVIEW, "yes"),
                limit(CapabilityDetail.SUBMIT_ONCE, "yes")),
            Capability.partial(
                ResumeRecords.class,
                "the listing cannot be narrowed",
                limit(CapabilityDetail.PAGE_SIZE, pageSize),
                limit(CapabilityDetail.UPDATE_WINDOW, "no"),
                limit(CapabilityDetail.RECORD_CONTACTS, "no")));
    return Stream.concat(
            served.stream(),
            Ports.all().stream()
                .filter(port -> served.stream().noneMatch(one -> one.port().equals(port)))
                .map(port -> Capability.none(port, UNSERVED)))
        .toList();
  }

  private static CapabilityDetail limit(String name, String value) {
    return new CapabilityDetail(name, value, name + " " + value);
  }
}
