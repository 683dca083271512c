package io.talentport.adapter.tck;

import io.talentport.adapter.tck.internal.fixture.Attributes;
import io.talentport.adapter.tck.internal.fixture.Example;
import io.talentport.adapter.tck.internal.fixture.FixtureFile;
import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.ProfilePart;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentProfile;
import io.talentport.core.port.Talents;
import io.talentport.sandbox.Seed;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The profile of a talent with its document and its fixtures. */
final class Profile {

  private static final JsonMapper JSON = new JsonMapper();

  private final AdapterUnderTest adapter;
  private final TalentsUnderTest described;

  Profile(AdapterUnderTest adapter, TalentsUnderTest described) {
    this.adapter = adapter;
    this.described = described;
  }

  /** A field that an application may not be allowed to see. */
  record Guarded(String pointer, JsonNode property, ProfilePart part) {

    /** Whether the field can be present and empty. */
    boolean isList() {
      return property.path("type").asString("").equals("array");
    }

    @Override
    public String toString() {
      return pointer;
    }
  }

  SpecCall operation() {
    return adapter.spec().call(described.operation());
  }

  private FixtureFile fixtures() {
    return adapter.fixtures(described.operation());
  }

  /** A record with every field that the platform can carry. */
  Example full() {
    return fixtures().example("full", "row");
  }

  /** A record with only the mandatory fields. */
  Example minimal() {
    return fixtures().example("minimal", "row");
  }

  /** The attributes of the core that the platform has no field for. */
  Set<String> lost() {
    return new TreeSet<>(fixtures().texts("lost"));
  }

  /** The attributes of the full record with these parts. */
  Map<String, String> expected(Collection<ProfilePart> parts) {
    Map<String, String> expected = new TreeMap<>(full().expected());
    parts.forEach(part -> expected.putAll(attributesOf(part)));
    return expected;
  }

  /** The attributes of a part. */
  Map<String, String> attributesOf(ProfilePart part) {
    Map<String, String> attributes = new TreeMap<>();
    fixtures()
        .node("full")
        .path("parts")
        .path(part.name())
        .forEachEntry((path, text) -> attributes.put(path, text.asString()));
    return attributes;
  }

  /** The schema of a record. */
  JsonNode schema() {
    return operation().responseSchema(described.record());
  }

  /** The fields that need their own permission. */
  List<Guarded> guarded() {
    String record = "/" + described.record().replace('.', '/') + "/";
    return operation().spec().properties(schema()).entrySet().stream()
        .filter(field -> field.getValue().has("x-permissions"))
        .filter(field -> field.getValue().has("x-opt-in"))
        .map(
            field ->
                new Guarded(
                    record + field.getKey(),
                    field.getValue(),
                    ProfilePart.valueOf(field.getValue().path("x-opt-in").path("part").asString())))
        .toList();
  }

  void seed(Seed seed, Example record) {
    described.seed(seed, JSON.convertValue(record.content(), new TypeReference<>() {}));
  }

  /** The profile of the fixtures' talent, with these parts. */
  TalentProfile read(RecruitingPlatform platform, ProfilePart... parts) {
    return platform.port(Talents.class).get(described.talent(), Set.of(parts));
  }

  /** The profile of any talent, with every part. */
  TalentProfile readOf(RecruitingPlatform platform, TalentId talent) {
    return platform.port(Talents.class).get(talent, Set.of(ProfilePart.values()));
  }

  /** The attributes of a profile, except for the requested parts, which every platform knows. */
  static Map<String, String> attributes(TalentProfile profile) {
    Map<String, String> attributes = new TreeMap<>(Attributes.of(profile));
    attributes.keySet().removeIf(path -> path.startsWith("parts["));
    return attributes;
  }

  /** The value of the accessor at the beginning of a path. */
  static Object top(TalentProfile profile, String path) {
    String name = path.replaceAll("[.\\[].*", "");
    return Attributes.accessors(profile).stream()
        .filter(accessor -> accessor.getName().equals(name))
        .map(accessor -> Attributes.read(accessor, profile))
        .findFirst()
        .orElseThrow();
  }

  /** Every part but one. */
  static ProfilePart[] allBut(ProfilePart part) {
    return Arrays.stream(ProfilePart.values())
        .filter(other -> other != part)
        .toArray(ProfilePart[]::new);
  }
}
