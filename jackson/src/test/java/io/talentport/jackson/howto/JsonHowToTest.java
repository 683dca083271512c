package io.talentport.jackson.howto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.adapter.tck.SampleResumes;
import io.talentport.core.PlatformId;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.JobId;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.SubmitProgress;
import io.talentport.core.model.TalentId;
import io.talentport.core.port.ResumeIntake;
import io.talentport.jackson.v3.TalentportModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What the how-to shows is what is compiled here, and what comes out. */
class JsonHowToTest {

  private static final Path DOCUMENTS = Path.of("../docs/how-to");
  private static final Path SOURCE =
      Path.of("src/test/java/io/talentport/jackson/howto/Outbox.java");

  @ParameterizedTest
  @ValueSource(strings = {"json.md", "json.zh-CN.md"})
  void theOutboxIsTheOneThatIsTested(String document) throws IOException {
    List<String> blocks = blocks(document, "java");

    assertThat(blocks).isNotEmpty();
    assertThat(blocks)
        .allSatisfy(
            block -> assertThat(unindented(Files.readString(SOURCE))).contains(unindented(block)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"json.md", "json.zh-CN.md"})
  void theJsonIsWhatIsWritten(String document) throws IOException {
    Resume resume =
        Resume.builder()
            .person(PersonalDetails.builder().name(PersonName.of("林夏")).build())
            .contacts(
                ContactDetails.builder()
                    .mobile(MobileNumber.of("13900000077"))
                    .email(EmailAddress.of("lin@example.org"))
                    .build())
            .addMatchedJobs(JobId.of("6960663240925956660"))
            .build();
    RateLimitedException failure =
        new RateLimitedException(
            ErrorDetails.of("the platform takes no more calls for now")
                .platform("feishu")
                .operation("createTalent")
                .platformCode("99991400")
                .requestId("2026112719")
                .httpStatus(429)
                .remedy("Wait, then try again.")
                .build(),
            Duration.ofSeconds(3));
    JsonMapper masked = JsonMapper.builder().findAndAddModules().build();
    JsonMapper inClear = JsonMapper.builder().addModule(TalentportModule.inClear()).build();

    assertThat(blocks(document, "json").stream().map(block -> inClear.readTree(block).toString()))
        .containsExactly(
            inClear.writeValueAsString(resume),
            masked.writeValueAsString(resume),
            masked.writeValueAsString(failure));
  }

  @Test
  void aRowIsDeliveredFromWhereItFailed() {
    Resume resume = SampleResumes.full().build();
    Map<String, String> table = new HashMap<>();
    Outbox outbox = new Outbox(table);
    outbox.add("row", resume);

    assertThatThrownBy(() -> outbox.deliver("row", new FailingOnce()))
        .isInstanceOf(PlatformUnavailableException.class);
    ResumeReceipt receipt = outbox.deliver("row", new FailingOnce());

    assertThat(receipt.talentId()).contains(FailingOnce.TALENT);
    assertThat(receipt.notCarried()).containsExactly(resume.person().name().value());
    assertThat(table).isEmpty();
  }

  /** Creates the talent and fails; continues with the talent that it created. */
  private static final class FailingOnce implements ResumeIntake {

    private static final PlatformId PLATFORM = PlatformId.of("paper");
    private static final TalentId TALENT = TalentId.of("talent-1");

    @Override
    public ResumeReceipt submit(Resume resume) {
      throw new PlatformUnavailableException(
          ErrorDetails.of("down")
              .progress(SubmitProgress.none(PLATFORM).withTalent(TALENT).toString())
              .build());
    }

    @Override
    public ResumeReceipt continueSubmit(
        SubmitProgress progress, Resume resume, @Nullable SubmitOptions options) {
      return ResumeReceipt.builder()
          .platform(progress.platform())
          .talentId(progress.talentId())
          .addNotCarried(resume.person().name().value())
          .build();
    }
  }

  private static List<String> blocks(String document, String language) throws IOException {
    return Pattern.compile("(?s)```" + language + "\n(.*?)```")
        .matcher(Files.readString(DOCUMENTS.resolve(document)))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static String unindented(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
  }
}
