package io.talentport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.port.ResumeIntake;
import io.talentport.examples.check.SeveralInstances.Delivery;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.Sandbox;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of the document about several instances, in one of them. */
class SeveralInstancesTest {

  private static final Resume RESUME =
      Resume.builder()
          .person(PersonalDetails.builder().name(PersonName.of("林夏")).build())
          .contacts(ContactDetails.builder().mobile(MobileNumber.of("13900004321")).build())
          .channel(ResumeChannel.OTHER)
          .build();

  private final Sandbox sandbox = Sandbox.start();
  private final RecruitingPlatform platform = connect();
  private final SeveralInstances consumer = new SeveralInstances(platform.port(ResumeIntake.class));

  private RecruitingPlatform connect() {
    Map<String, String> settings = new HashMap<>(sandbox.settings("feishu"));
    settings.put("talentport.platform", "feishu");
    settings.put("talentport.feishu.max-attempts", "1");
    return RecruitingPlatform.connect(settings);
  }

  private long submitted() {
    return sandbox.journal().count("createTalent");
  }

  @AfterEach
  void stop() {
    platform.close();
    sandbox.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/several-instances.md", "docs/several-instances.zh-CN.md"})
  void everySnippetIsOfTheExample(String document) {
    Snippets.areOf(SeveralInstances.class, document, 5);
  }

  @Test
  void aMessageThatIsDeliveredTwiceIsOneResume() {
    assertThat(consumer.received("message-1", RESUME)).isEqualTo(Delivery.DONE);
    assertThat(consumer.received("message-1", RESUME)).isEqualTo(Delivery.DONE);

    assertThat(submitted()).isEqualTo(1);
    assertThat(consumer.receipts()).containsOnlyKeys("message-1");
  }

  @Test
  void aMessageWhoseEndIsNotKnownIsLookedUpAndNotSentAgain() {
    sandbox.faults().next("createTalent", Fault.dropAfterExecution());

    assertThat(consumer.received("message-1", RESUME)).isEqualTo(Delivery.LOOK_UP);
    assertThat(consumer.received("message-1", RESUME)).isEqualTo(Delivery.LOOK_UP);

    assertThat(submitted()).isEqualTo(1);
  }

  @Test
  void aMessageThatWasCertainlyNotTakenIsDeliveredAgain() {
    sandbox.faults().next("createTalent", Fault.rateLimited(Duration.ofSeconds(1)));

    assertThat(consumer.received("message-1", RESUME)).isEqualTo(Delivery.AGAIN);
    assertThat(consumer.received("message-1", RESUME)).isEqualTo(Delivery.DONE);

    assertThat(submitted()).isEqualTo(2);
  }

  @Test
  void aMessageWithAnotherResumeUnderItsIdIsRefused() {
    Resume another =
        Resume.builder()
            .person(PersonalDetails.builder().name(PersonName.of("周舟")).build())
            .contacts(ContactDetails.builder().mobile(MobileNumber.of("13900004322")).build())
            .channel(ResumeChannel.OTHER)
            .build();
    assertThat(consumer.received("message-1", RESUME)).isEqualTo(Delivery.DONE);

    assertThat(consumer.received("message-1", another)).isEqualTo(Delivery.REFUSED);

    assertThat(submitted()).isEqualTo(1);
  }
}
