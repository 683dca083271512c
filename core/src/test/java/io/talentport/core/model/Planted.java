package io.talentport.core.model;

import io.talentport.core.PlatformId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;

/** Values in which every attribute is filled, and every personal one with something to look for. */
final class Planted {

  static final String TEXT = "MARKER";
  static final String NUMBER = "13907654321";
  static final YearMonth MONTH = YearMonth.of(1937, 11);
  static final Instant INSTANT = Instant.parse("1937-11-07T00:00:00Z");

  private static final EmailAddress EMAIL = EmailAddress.of(TEXT + "@example.org");
  private static final PersonName NAME = PersonName.of(TEXT);
  private static final IdentificationNumber ID_NUMBER = IdentificationNumber.of(NUMBER);

  private Planted() {}

  static ResumeFile file() {
    return ResumeFile.ofBytes(TEXT + "." + TEXT, TEXT.getBytes(StandardCharsets.UTF_8));
  }

  static Resume resume() {
    return Resume.builder()
        .person(person())
        .contacts(contacts())
        .highestEducation(highestEducation())
        .career(career())
        .expectation(expectation())
        .addEducations(education())
        .addEmployments(employment())
        .addTrainings(training())
        .addProjects(project())
        .file(file())
        .originalMail(mail())
        .channel(ResumeChannel.BOSS)
        .deliveryType(DeliveryType.REFERRAL)
        .addMatchedJobs(JobId.of("job"))
        .operator(OperatorId.of("operator"))
        .build();
  }

  static PersonalDetails person() {
    return PersonalDetails.builder()
        .name(NAME)
        .gender(Gender.of(TEXT))
        .birth(MONTH)
        .nationality(TEXT)
        .maritalStatus(MaritalStatus.of(TEXT))
        .nativePlace(TEXT)
        .residence(TEXT)
        .politicalStatus(TEXT)
        .identification(identification())
        .build();
  }

  static Identification identification() {
    return Identification.builder().type(IdentificationType.PASSPORT).number(ID_NUMBER).build();
  }

  static ContactDetails contacts() {
    return ContactDetails.builder()
        .mobile(MobileNumber.of(NUMBER))
        .mobileIsVirtual(true)
        .channelPage(TEXT)
        .email(EMAIL)
        .build();
  }

  static HighestEducation highestEducation() {
    return HighestEducation.builder()
        .school(TEXT)
        .level(EducationLevel.of(TEXT))
        .degree(TEXT)
        .fieldOfStudy(TEXT)
        .studyMode(TEXT)
        .schoolCategory(TEXT)
        .graduation(MONTH)
        .build();
  }

  static CareerSummary career() {
    return CareerSummary.builder()
        .workingSince(MONTH)
        .title(TEXT)
        .industry(TEXT)
        .salary(TEXT)
        .englishLevel(TEXT)
        .build();
  }

  static JobExpectation expectation() {
    return JobExpectation.builder().location(TEXT).salary(TEXT).jobStatus(TEXT).build();
  }

  static Education education() {
    return Education.builder()
        .start(MONTH)
        .end(MONTH)
        .school(TEXT)
        .fieldOfStudy(TEXT)
        .level(EducationLevel.of(TEXT))
        .summary(TEXT)
        .build();
  }

  static Employment employment() {
    return Employment.builder()
        .start(MONTH)
        .end(MONTH)
        .company(TEXT)
        .title(TEXT)
        .summary(TEXT)
        .build();
  }

  static Training training() {
    return Training.builder()
        .start(MONTH)
        .end(MONTH)
        .institution(TEXT)
        .certificate(TEXT)
        .summary(TEXT)
        .build();
  }

  static Project project() {
    return Project.builder().start(MONTH).end(MONTH).name(TEXT).summary(TEXT).build();
  }

  static OriginalMail mail() {
    return OriginalMail.builder()
        .receivedAt(INSTANT)
        .messageId(TEXT)
        .senderName(NAME)
        .senderAddress(EMAIL)
        .recipientAddress(EMAIL)
        .subject(TEXT)
        .bodyHtml(TEXT)
        .build();
  }

  static ResumeReceipt receipt() {
    return ResumeReceipt.builder()
        .platform(PlatformId.of("dingtalk"))
        .resumeId(ResumeId.of("resume"))
        .talentId(TalentId.of("talent"))
        .desktopUrl(TEXT)
        .mobileUrl(TEXT)
        .addJobs(JobOutcome.builder().job(JobId.of("job")).status(JobOutcomeStatus.APPLIED).build())
        .addNotCarried("file")
        .addNotCarriedReasons(
            NotCarriedReason.builder().field("file").reason("It is too large.").build())
        .addChanges("employments")
        .progress(SubmitProgress.none(PlatformId.of("feishu")).withTalent(TalentId.of("talent")))
        .build();
  }

  static TalentQuery query() {
    return TalentQuery.builder()
        .addMobiles(MobileNumber.of(NUMBER))
        .addEmails(EMAIL)
        .identificationType(IdentificationType.PASSPORT)
        .addIdentificationNumbers(ID_NUMBER)
        .build();
  }

  static TalentMatch match() {
    return TalentMatch.builder()
        .talentId(TalentId.of("talent"))
        .name(NAME)
        .mobile(MobileNumber.of(NUMBER))
        .email(EMAIL)
        .identificationType(IdentificationType.PASSPORT)
        .identificationNumber(ID_NUMBER)
        .onboarded(true)
        .addUnreadable(UnreadableValue.builder().field("email").text(TEXT).build())
        .build();
  }

  static CustomField customField() {
    return CustomField.builder()
        .id("field")
        .name("性格")
        .englishName("Character")
        .type(CustomFieldType.TEXT)
        .text(TEXT)
        .addChoices(customChoice())
        .date(PartialDate.of(MONTH))
        .periodStart(PartialDate.of(MONTH))
        .periodEnd(PartialDate.of(MONTH))
        .addFiles(customFile())
        .build();
  }

  static CustomChoice customChoice() {
    return CustomChoice.builder().key(TEXT).name(TEXT).englishName(TEXT).build();
  }

  static CustomFile customFile() {
    return CustomFile.builder()
        .id(AttachmentId.of(TEXT))
        .name(TEXT)
        .mediaType(TEXT)
        .size(1L)
        .build();
  }

  static CustomModule customModule() {
    return CustomModule.builder()
        .id("module")
        .name("补充")
        .englishName("Supplement")
        .type(CustomFieldType.MODULE)
        .addFields(customField())
        .build();
  }

  static TalentEducation talentEducation() {
    return TalentEducation.builder()
        .startDate(PartialDate.of(MONTH))
        .endDate(PartialDate.of(MONTH))
        .school(TEXT)
        .fieldOfStudy(TEXT)
        .level(EducationLevel.of(TEXT))
        .studyMode(StudyMode.of(TEXT))
        .ranking(AcademicRanking.of(TEXT))
        .addCustomFields(customField())
        .build();
  }

  static TalentEmployment talentEmployment() {
    return TalentEmployment.builder()
        .startDate(PartialDate.of(MONTH))
        .endDate(PartialDate.of(MONTH))
        .company(TEXT)
        .title(TEXT)
        .summary(TEXT)
        .addCustomFields(customField())
        .build();
  }

  static TalentProject talentProject() {
    return TalentProject.builder()
        .startDate(PartialDate.of(MONTH))
        .endDate(PartialDate.of(MONTH))
        .name(TEXT)
        .role(TEXT)
        .link(TEXT)
        .summary(TEXT)
        .addCustomFields(customField())
        .build();
  }

  static TalentWork talentWork() {
    return TalentWork.builder().link(TEXT).summary(TEXT).addCustomFields(customField()).build();
  }

  static TalentAward talentAward() {
    return TalentAward.builder()
        .date(PartialDate.of(MONTH))
        .name(TEXT)
        .summary(TEXT)
        .addCustomFields(customField())
        .build();
  }

  static LanguageSkill languageSkill() {
    return LanguageSkill.builder()
        .language(Language.of(TEXT))
        .proficiency(LanguageProficiency.of(TEXT))
        .addCustomFields(customField())
        .build();
  }

  static SocialAccount socialAccount() {
    return SocialAccount.builder()
        .network(SocialNetwork.of(TEXT))
        .link(TEXT)
        .addCustomFields(customField())
        .build();
  }

  static TalentDocument talentDocument() {
    return TalentDocument.builder()
        .id(AttachmentId.of("document"))
        .name(TEXT)
        .mediaType("application/pdf")
        .createdAt(Instant.EPOCH)
        .build();
  }

  static TalentRegistration talentRegistration() {
    return TalentRegistration.builder()
        .id("form")
        .purpose(RegistrationPurpose.INTERVIEW)
        .registeredAt(Instant.EPOCH)
        .downloadUrl(URI.create("https://example.org/" + TEXT))
        .build();
  }

  static TalentGroup talentGroup() {
    return TalentGroup.builder()
        .id("group")
        .name(TEXT)
        .description(TEXT)
        .addedAt(Instant.EPOCH)
        .build();
  }

  static TalentTag talentTag() {
    return TalentTag.builder()
        .id("tag")
        .name(TEXT)
        .description(TEXT)
        .origin(TagOrigin.MANUAL)
        .build();
  }

  static TalentNote talentNote() {
    return TalentNote.builder()
        .id("note")
        .application(ApplicationId.of("application"))
        .createdAt(Instant.EPOCH)
        .modifiedAt(Instant.EPOCH)
        .content(TEXT)
        .visibility(NoteVisibility.PUBLIC)
        .build();
  }

  static TalentBlock talentBlock() {
    return TalentBlock.builder().blockedAt(INSTANT).reason(TEXT).build();
  }

  static TalentProfile talentProfile() {
    return TalentProfile.builder()
        .id(TalentId.of("talent"))
        .addParts(ProfilePart.NOTES)
        .name(NAME)
        .contacts(contacts())
        .gender(Gender.of(TEXT))
        .age(30)
        .yearsOfExperience(5)
        .residence(PlaceCode.of(TEXT))
        .nativePlace(PlaceCode.of(TEXT))
        .addPreferredPlaces(PlaceCode.of(TEXT))
        .highestEducation(EducationLevel.of(TEXT))
        .addEducations(talentEducation())
        .addEmployments(talentEmployment())
        .addInternships(talentEmployment())
        .addProjects(talentProject())
        .addWorks(talentWork())
        .addAwards(talentAward())
        .addLanguages(languageSkill())
        .addSocialAccounts(socialAccount())
        .addSources(RecordSource.builder().source(ResumeSourceId.of("source")).build())
        .addDocuments(talentDocument())
        .onboarded(true)
        .inAgencyPeriod(true)
        .hidden(true)
        .createdAt(Instant.EPOCH)
        .modifiedAt(Instant.EPOCH)
        .nationality(PlaceCode.of(TEXT))
        .birthDate(PartialDate.of(MONTH))
        .identificationType(IdentificationType.of(TEXT))
        .identificationNumber(ID_NUMBER)
        .maritalStatus(MaritalStatus.of(TEXT))
        .homeAddress(TEXT)
        .householdRegistration(PlaceCode.of(TEXT))
        .addCustomFields(customField())
        .addCustomModules(customModule())
        .addRegistrations(talentRegistration())
        .folders(TalentGroups.builder().addEntries(talentGroup()).build())
        .pools(TalentGroups.builder().addEntries(talentGroup()).build())
        .tags(TalentTags.builder().addEntries(talentTag()).build())
        .block(talentBlock())
        .notes(TalentNotes.builder().addEntries(talentNote()).build())
        .addUnreadable(UnreadableValue.builder().field("email").text(TEXT).build())
        .build();
  }

  static Application application() {
    return Application.builder()
        .id(ApplicationId.of("application"))
        .talentId(TalentId.of("talent"))
        .jobId(JobId.of("job"))
        .jobTitle("Analyst")
        .jobCode("R18")
        .stage(ApplicationStage.builder().kind(StageKind.INTERVIEW).build())
        .outcome(ApplicationOutcome.REJECTED)
        .endedBy(EndedBy.ORGANIZATION)
        .addEndReasons(endReason())
        .deliveryType(DeliveryType.CANDIDATE)
        .source(ResumeSource.builder().id(ResumeSourceId.of("source")).build())
        .addStageStays(StageStay.builder().enteredAt(Instant.EPOCH).build())
        .resumeDocument(AttachmentId.of("document"))
        .createdAt(Instant.EPOCH)
        .modifiedAt(Instant.EPOCH)
        .addUnreadable(UnreadableValue.builder().field("create_time").text(TEXT).build())
        .build();
  }

  static EndReason endReason() {
    return EndReason.builder().chineseName(TEXT).englishName(TEXT).build();
  }
}
