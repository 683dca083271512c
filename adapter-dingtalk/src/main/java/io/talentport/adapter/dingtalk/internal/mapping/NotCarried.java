package io.talentport.adapter.dingtalk.internal.mapping;

import io.talentport.adapter.dingtalk.internal.wire.model.ResumeDetailInfo;
import io.talentport.adapter.support.mapping.DatePaths;
import io.talentport.core.model.PartialDate;
import io.talentport.core.model.Resume;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The fields of a résumé that DingTalk cannot store. */
final class NotCarried {

  private NotCarried() {}

  static List<String> of(Resume resume) {
    Set<String> paths = new LinkedHashSet<>(0);
    if (resume.person().identification().isPresent()) {
      paths.add("person.identification");
    }
    if (resume
        .person()
        .gender()
        .filter(gender -> ResumeDetailInfo.SEX_VOCABULARY.toPlatform(gender).isEmpty())
        .isPresent()) {
      paths.add("person.gender");
    }
    // DingTalk's dates are months.
    DatePaths.each(resume, (path, date) -> noMonth(path, date, paths));
    // DingTalk fetches the document itself, so bytes and paths cannot be sent.
    if (resume.file().filter(file -> file.url().isEmpty()).isPresent()) {
      paths.add("file");
    }
    if (resume.deliveryType().isPresent()) {
      paths.add("deliveryType");
    }
    return List.copyOf(paths);
  }

  private static void noMonth(String path, PartialDate date, Set<String> paths) {
    if (date.month().isEmpty()) {
      paths.add(path);
    } else if (date.day().isPresent()) {
      paths.add(path + ".day");
    }
  }
}
