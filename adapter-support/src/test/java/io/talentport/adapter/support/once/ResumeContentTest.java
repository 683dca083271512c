package io.talentport.adapter.support.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.Education;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.Employment;
import io.talentport.core.model.Gender;
import io.talentport.core.model.Identification;
import io.talentport.core.model.IdentificationNumber;
import io.talentport.core.model.IdentificationType;
import io.talentport.core.model.JobId;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.OperatorId;
import io.talentport.core.model.PartialDate;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumeContentTest {

  private static final byte[] CONTENT = "%PDF-1.7 content".getBytes(StandardCharsets.US_ASCII);

  private static PersonalDetails.Builder person() {
    return PersonalDetails.builder()
        .name(PersonName.of("Lin Xia"))
        .gender(Gender.FEMALE)
        .birth(PartialDate.of(1991, 7))
        .identification(document("E7654321"));
  }

  private static Identification document(String number) {
    return Identification.builder()
        .type(IdentificationType.PASSPORT)
        .number(IdentificationNumber.of(number))
        .build();
  }

  private static ContactDetails contacts(String mobile, String email) {
    return ContactDetails.builder()
        .mobile(MobileNumber.of(mobile))
        .email(EmailAddress.of(email))
        .build();
  }

  private static Resume.Builder resume() {
    return Resume.builder()
        .person(person().build())
        .contacts(contacts("13900000077", "lin@example.org"))
        .addEducations(Education.builder().school("A").fieldOfStudy("B").build())
        .addEmployments(Employment.builder().company("C").build())
        .file(ResumeFile.ofBytes("lin.pdf", CONTENT))
        .channel(ResumeChannel.LAGOU)
        .addMatchedJobs(JobId.of("job-1"), JobId.of("job-2"));
  }

  private static String sum(Resume.Builder resume) {
    return HexFormat.of().formatHex(ResumeContent.sum(resume.build(), true));
  }

  @Test
  void theSameContentHasTheSameSum() {
    assertThat(sum(resume())).isEqualTo(sum(resume()));
  }

  /** Another sum for the same résumé refuses it: then {@link SubmitRecords#DIGEST_FORM} changes. */
  @Test
  void theFormOfTheSumIsTheOneThatItsNumberSays() {
    assertThat(SubmitRecords.DIGEST_FORM).isEqualTo("1");
    assertThat(sum(resume()))
        .isEqualTo("5333c03f635fa795b429fcfdbf2b51820a6915a5913e63749920f2b0347bf8d4");
  }

  @Test
  void anythingElseHasAnotherSum() {
    List<Resume.Builder> others =
        List.of(
            resume(),
            resume().person(person().name(PersonName.of("Lin Xi")).build()),
            resume().person(person().gender(Gender.MALE).build()),
            resume().person(person().birth(PartialDate.of(1991, 8)).build()),
            resume().person(person().identification(document("E7654322")).build()),
            resume().contacts(contacts("13900000078", "lin@example.org")),
            resume().contacts(contacts("13900000077", "lin@example.com")),
            resume().addEducations(Education.builder().school("A").build()),
            resume().educations(List.of(Education.builder().school("B").fieldOfStudy("A").build())),
            resume().employments(List.of(Employment.builder().company("D").build())),
            resume().file(ResumeFile.ofBytes("lin.doc", CONTENT)),
            resume().file(ResumeFile.ofBytes("lin.pdf", new byte[] {1})),
            resume().channel(ResumeChannel.BOSS),
            resume().operator(OperatorId.of("operator")),
            resume().matchedJobs(List.of(JobId.of("job-2"), JobId.of("job-1"))),
            resume().matchedJobs(List.of(JobId.of("job-1"))));

    assertThat(others.stream().map(ResumeContentTest::sum)).doesNotHaveDuplicates();
  }

  @Test
  void aDocumentIsItsContentWhereverItIs(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("upload.tmp"), CONTENT);

    assertThat(sum(resume().file(ResumeFile.ofPath("lin.pdf", file))))
        .isEqualTo(sum(resume()))
        .isEqualTo(
            sum(
                resume()
                    .file(
                        ResumeFile.ofStream(
                            "lin.pdf", CONTENT.length, () -> new ByteArrayInputStream(CONTENT)))));
  }

  @Test
  void theAddressOfADocumentIsNoPartOfIt() {
    URI signed = URI.create("https://files.example.org/lin.pdf?signature=1");
    URI signedAnew = URI.create("https://files.example.org/lin.pdf?signature=2");

    assertThat(sum(resume().file(ResumeFile.ofUrl("lin.pdf", signed))))
        .isEqualTo(sum(resume().file(ResumeFile.ofUrl("lin.pdf", signedAnew))));
  }

  @Test
  void aDocumentThatIsNotSubmittedIsNotRead() {
    Resume resume = resume().file(ResumeFile.ofPath(Path.of("marker-missing.pdf"))).build();

    assertThat(ResumeContent.sum(resume, false)).hasSize(32);
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> ResumeContent.sum(resume, true))
        .withMessageContaining("resume.file")
        .withMessageNotContaining("marker")
        .withNoCause();
  }
}
