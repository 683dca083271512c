package io.talentport.sandbox.internal.dingtalk;

import io.talentport.sandbox.internal.json.JsonValues;
import io.talentport.sandbox.platform.Violation;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text formats on the page of {@code ats.resume.add}. */
final class ResumeForms {
  private static final Form MONTH =
      new Form("\\d{4}-(0[1-9]|1[0-2])", "is no month such as 2010-01");

  private static final Map<String, Form> FORMS =
      Map.of(
          "birth",
          MONTH,
          "graduate_time",
          MONTH,
          "begin_work_time",
          MONTH,
          "start_date",
          MONTH,
          "end_date",
          MONTH,
          "received_time",
          new Form("\\d{1,15}", "is no time in milliseconds"),
          "email",
          new Form("[^@\\s]+@[^@\\s]+", "is no mail address"),
          "file_name",
          new Form(".+\\.[^.\\s]+", "has no suffix"),
          // Mobile or landline, with or without country; the page has no further details.
          "phone_num",
          new Form("\\+?\\d(-?\\d){4,19}", "is no phone number"));

  private ResumeForms() {}

  /** The first text that is not in the page's format. */
  static @Nullable Violation firstViolation(Map<String, Object> object, String place) {
    for (Map.Entry<String, Object> member : object.entrySet()) {
      Violation found = firstViolation(member.getKey(), member.getValue(), place);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Violation firstViolation(String name, Object value, String place) {
    Form form = FORMS.get(name);
    if (form != null && value instanceof String text && !form.pattern().matcher(text).matches()) {
      return new Violation(place + name, false, form.rule());
    }
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        Violation found =
            firstViolation(JsonValues.object(list.get(i)), place + name + "[" + i + "].");
        if (found != null) {
          return found;
        }
      }
    }
    return value instanceof Map<?, ?> inner
        ? firstViolation(JsonValues.asObject(inner), place + name + ".")
        : null;
  }

  private record Form(Pattern pattern, String rule) {
    Form(String pattern, String rule) {
      this(Pattern.compile(pattern), rule);
    }
  }
}
