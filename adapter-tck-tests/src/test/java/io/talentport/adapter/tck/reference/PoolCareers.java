package io.talentport.adapter.tck.reference;

import io.talentport.core.model.Employment;
import io.talentport.core.model.Resume;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The employments of a profile with those of a résumé that it does not have.
 *
 * @param stored the entries of the profile, as they are sent
 * @param added the entries that only the résumé has, as they are sent
 */
record PoolCareers(List<ObjectNode> stored, List<ObjectNode> added) {

  /** What is sent for a profile; without one, the résumé's employments are all. */
  static PoolCareers of(@Nullable JsonNode profile, Resume resume) {
    List<ObjectNode> stored =
        profile == null
            ? List.of()
            : PoolTalents.entries(profile, "career_list").map(PoolCareers::entry).toList();
    List<String> companies = stored.stream().map(one -> one.path("company").asString()).toList();
    return new PoolCareers(
        stored,
        resume.employments().stream()
            .map(PoolCareers::entry)
            .filter(one -> !companies.contains(one.path("company").asString()))
            .toList());
  }

  private static ObjectNode entry(JsonNode shown) {
    return entry(
        PoolTalents.text(shown, "company_name"),
        PoolTalents.text(shown, "title"),
        PoolTalents.text(shown, "start_time").map(YearMonth::parse));
  }

  private static ObjectNode entry(Employment employment) {
    return entry(employment.company(), employment.title(), employment.start());
  }

  private static ObjectNode entry(
      Optional<String> company, Optional<String> title, Optional<YearMonth> start) {
    ObjectNode entry = JsonNodeFactory.instance.objectNode();
    company.ifPresent(text -> entry.put("company", text));
    title.ifPresent(text -> entry.put("title", text));
    start.ifPresent(month -> entry.put("start_time", millis(month)));
    return entry.put("career_type", 2);
  }

  private static String millis(YearMonth month) {
    return String.valueOf(
        month.atDay(1).atStartOfDay().toInstant(ZoneOffset.ofHours(8)).toEpochMilli());
  }

  boolean isNew() {
    return !added.isEmpty();
  }

  /** What an update changes, as a receipt names it. */
  List<String> changes() {
    return isNew() ? List.of("employments") : List.of();
  }

  /**
   * Puts the list into a request.
   *
   * @param whole whether the stored entries are in it
   */
  void putInto(ObjectNode request, boolean whole) {
    ArrayNode list = request.putArray("career_list");
    (whole ? Stream.concat(added.stream(), stored.stream()) : added.stream()).forEach(list::add);
  }
}
