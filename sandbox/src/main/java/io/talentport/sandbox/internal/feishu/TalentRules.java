package io.talentport.sandbox.internal.feishu;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The rules of the page on the body of {@code talents/combined_create}. */
final class TalentRules {
  static final Set<Integer> DEGREES = Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 11);

  private static final int LONGEST_LIST = 100;
  private static final int ANY_LENGTH = Integer.MAX_VALUE;
  private static final String MAINLAND = "CN_1";
  private static final List<String> PERIOD = List.of("start_time", "end_time");

  private final FeishuBody body;

  TalentRules(FeishuBody body) {
    this.body = body;
  }

  void check(ObjectNode talent) {
    body.texts(
        talent,
        "",
        List.of("init_source_id", "resume_source_id", "creator_id", "resume_attachment_id"));
    body.textList(talent, "", "folder_id_list", LONGEST_LIST);
    body.textList(talent, "", "preferred_city_code_list", LONGEST_LIST);
    body.number(talent, "", "creator_account_type", Set.of(1, 3));
    basics(talent);
    lists(talent);
    ObjectNode evaluation = body.object(talent, "", "self_evaluation");
    body.text(evaluation, "self_evaluation.", "content");
    fields(evaluation, "self_evaluation.");
    body.objects(talent, "", "customized_data", ANY_LENGTH, this::module);
  }

  private void basics(ObjectNode talent) {
    String where = "basic_info.";
    ObjectNode basic = body.object(talent, "", "basic_info");
    body.requiredText(basic, where, "name");
    body.texts(
        basic,
        where,
        List.of("email", "nationality_id", "current_city_code", "hometown_city_code"));
    mobile(basic, where);
    ObjectNode document = body.object(basic, where, "identification");
    body.number(
        document,
        where + "identification.",
        "identification_type",
        Set.copyOf(IdentificationTypes.OF_PROFILES));
    body.text(document, where + "identification.", "identification_number");
    body.times(basic, where, List.of("start_work_time", "birthday"));
    body.number(basic, where, "gender", Set.of(1, 2, 3));
    fields(basic, where);
  }

  private void mobile(ObjectNode basic, String where) {
    String mobile = body.text(basic, where, "mobile");
    String country = body.text(basic, where, "mobile_country_code");
    boolean fits = mobile == null || mobile.matches("\\d{4,15}") && country != null;
    if (!fits || country != null && !country.equals(MAINLAND)) {
      body.refuse(FeishuCodes.INVALID_MOBILE);
    }
  }

  private void lists(ObjectNode talent) {
    each(talent, "education_list", List.of("school", "field_of_study"), PERIOD);
    each(talent, "career_list", List.of("company", "title", "desc"), PERIOD);
    each(talent, "project_list", List.of("name", "role", "link", "desc"), PERIOD);
    each(talent, "works_list", List.of("link", "desc", "attachment_id"), List.of());
    each(talent, "award_list", List.of("title", "desc"), List.of("award_time"));
    each(talent, "language_list", List.of(), List.of());
    each(talent, "sns_list", List.of("link"), List.of());
    numbers(talent, "education_list", "degree", DEGREES);
    numbers(talent, "education_list", "education_type", upTo(5));
    numbers(talent, "education_list", "academic_ranking", Set.of(5, 10, 20, 30, 50, -1));
    numbers(talent, "career_list", "career_type", upTo(2));
    numbers(talent, "language_list", "language", upTo(29));
    numbers(talent, "language_list", "proficiency", upTo(5));
    numbers(talent, "sns_list", "sns_type", upTo(11));
  }

  private void each(ObjectNode talent, String list, List<String> texts, List<String> times) {
    body.objects(
        talent,
        "",
        list,
        LONGEST_LIST,
        (entry, where) -> {
          body.texts(entry, where, texts);
          body.times(entry, where, times);
          fields(entry, where);
        });
  }

  private void numbers(ObjectNode talent, String list, String name, Set<Integer> known) {
    body.objects(
        talent, "", list, LONGEST_LIST, (entry, where) -> body.number(entry, where, name, known));
  }

  private void fields(ObjectNode in, String where) {
    body.objects(
        in,
        where,
        "customized_data",
        ANY_LENGTH,
        (field, place) -> body.texts(field, place, List.of("object_id", "value")));
  }

  private void module(ObjectNode module, String where) {
    body.text(module, where, "object_id");
    JsonNode repetitions = module.path("children");
    boolean fits =
        repetitions.isMissingNode()
            || repetitions.isArray() && repetitions.valueStream().allMatch(JsonNode::isArray);
    if (!fits) {
      body.invalid(where + "children");
    }
  }

  private static Set<Integer> upTo(int most) {
    return IntStream.rangeClosed(1, most).boxed().collect(Collectors.toSet());
  }
}
