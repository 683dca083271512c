package io.talentport.examples.quickstart;

import io.talentport.core.Capability;
import io.talentport.core.CapabilityDetail;
import io.talentport.core.model.ResumeFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The sample résumé as a document, in the form that a platform takes. */
final class SampleDocument {

  private static final byte[] TEXT =
      "沈清禾\n高级后端工程师\n2019 年至今：订单系统、支付网关\n".getBytes(StandardCharsets.UTF_8);

  private SampleDocument() {}

  /** The content where it is taken, since an address must be reachable for the platform. */
  static ResumeFile forA(Capability intake) {
    boolean takesContent =
        intake
            .detail(CapabilityDetail.FILE_CONTENT)
            .filter(limit -> limit.value().equals("yes"))
            .isPresent();
    return takesContent
        ? ResumeFile.ofBytes("shen-qinghe.txt", TEXT)
        : ResumeFile.ofUrl("shen-qinghe.txt", URI.create("https://example.org/shen-qinghe.txt"))
            .withSize(TEXT.length);
  }
}
