package com.example.harbor;

import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a résumé may hold and Harbor has no field for. */
final class NotCarried {

  private final List<String> paths = new ArrayList<>();

  private NotCarried() {}

  static List<String> of(Resume resume) {
    NotCarried notCarried = new NotCarried();
    notCarried.person(resume.person());
    notCarried.contacts(resume.contacts());
    notCarried.add("highestEducation", resume.highestEducation());
    notCarried.add("career", resume.career());
    notCarried.add("expectation", resume.expectation());
    notCarried.add("educations", resume.educations());
    notCarried.add("employments", resume.employments());
    notCarried.add("trainings", resume.trainings());
    notCarried.add("projects", resume.projects());
    notCarried.add("file", resume.file());
    notCarried.add("originalMail", resume.originalMail());
    notCarried.add("deliveryType", resume.deliveryType());
    notCarried.add("operator", resume.operator());
    return List.copyOf(notCarried.paths);
  }

  private void person(PersonalDetails person) {
    add("person.birth", person.birthDate());
    add("person.nationality", person.nationality());
    add("person.maritalStatus", person.maritalStatus());
    add("person.nativePlace", person.nativePlace());
    add("person.residence", person.residence());
    add("person.politicalStatus", person.politicalStatus());
    add("person.identification", person.identification());
  }

  private void contacts(ContactDetails contacts) {
    add("contacts.mobileIsVirtual", contacts.mobileIsVirtual());
    add("contacts.channelPage", contacts.channelPage());
  }

  private void add(String path, Optional<?> value) {
    if (value.isPresent()) {
      paths.add(path);
    }
  }

  private void add(String path, List<?> values) {
    if (!values.isEmpty()) {
      paths.add(path);
    }
  }
}
