package io.talentport.adapter.feishu;

import io.talentport.sandbox.Sandbox;
import io.talentport.sandbox.Seed;
import io.talentport.sandbox.data.TalentData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A talent of the sandbox with a profile in the form in which it is read. */
final class StoredTalent {

  static final String MOBILE = "13955511111";
  static final String EMAIL = "marker-stored@example.org";

  private final String id;
  private final Map<String, Object> basics = new LinkedHashMap<>();
  private final Map<String, Object> profile = new LinkedHashMap<>();

  StoredTalent(String id) {
    this.id = id;
    basics.put("name", "Marker Stored");
    basics.put("mobile_number", MOBILE);
    basics.put("mobile_code", "86");
    basics.put("email", EMAIL);
    basics.put("gender", 2);
    basics.put("birthday", 642_873_600);
    basics.put("nationality_code", "CN_1");
    basics.put("current_location_code", "CT_22");
    basics.put("hometown_location_code", "CT_159");
    basics.put("identification_type", 2);
    basics.put("identification_number", "MARKER-E7654321");
    basics.put("marital_status", 2);
    basics.put("home_address", "Marker Road 1");
    profile.put("works_list", List.of(Map.of("link", "https://works.example.com/1")));
    profile.put("language_list", List.of(Map.of("language", 1, "proficiency", 4)));
  }

  StoredTalent basic(String name, Object value) {
    basics.put(name, value);
    return this;
  }

  StoredTalent without(String name) {
    basics.remove(name);
    return this;
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // Copied, and never written to.
  final StoredTalent list(String name, Map<String, Object>... entries) {
    profile.put(name, new ArrayList<>(List.of(entries)));
    return this;
  }

  /** Puts it into the pool, found by its contacts. */
  void in(Sandbox sandbox) {
    in(sandbox.seed());
  }

  /** Puts it into the pool, found by its contacts. */
  void in(Seed seed) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("talent_id", id);
    row.put("basic_info", new LinkedHashMap<>(basics));
    row.putAll(profile);
    seed.rows("getTalent", List.of(row));
    seed.talent(
        new TalentData(
            id,
            "86",
            (String) basics.get("mobile_number"),
            (String) basics.get("email"),
            (Integer) basics.get("identification_type"),
            (String) basics.get("identification_number"),
            false));
  }

  static Map<String, Object> custom(String field, int kind, Object value) {
    return Map.of(
        "object_id", field, "name", Map.of("en_us", field), "object_type", kind, "value", value);
  }

  /** The profile as the sandbox shows it now. */
  static Map<String, Object> shown(Sandbox sandbox, String id) {
    return sandbox.seed().rows("getTalent").stream()
        .filter(row -> id.equals(row.get("talent_id")))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> basics(Map<String, Object> profile) {
    return (Map<String, Object>) profile.getOrDefault("basic_info", Map.of());
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> entries(Map<String, Object> profile, String list) {
    return (List<Map<String, Object>>) profile.getOrDefault(list, List.of());
  }
}
