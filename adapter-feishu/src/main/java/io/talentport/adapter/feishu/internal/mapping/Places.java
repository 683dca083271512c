package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.core.model.JobExpectation;
import io.talentport.core.model.NotCarriedReason;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.text.Blanks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The codes of one résumé's places and nationality: from the settings, or else from Feishu's lists
 * of locations by exact name. Nothing is guessed: a name of no location, or of several, gets no
 * code, but a reason. Immutable and thread-safe.
 */
public final class Places {

  static final String NATIONALITY = "person.nationality";
  static final String NATIVE_PLACE = "person.nativePlace";
  static final String RESIDENCE = "person.residence";
  static final String EXPECTED = "expectation.location";

  /** The fields of a résumé with places. */
  public static final Set<String> PATHS = Set.of(NATIONALITY, NATIVE_PLACE, RESIDENCE, EXPECTED);

  /** Separates places in one text. */
  private static final String SEPARATORS = "[,，;；、/|]";

  private final Resume resume;
  private final FeishuCodes codes;
  private final Map<String, FoundPlace> countries = new HashMap<>();
  private final Map<String, FoundPlace> cities = new HashMap<>();

  private Places(Resume resume, FeishuCodes codes) {
    this.resume = resume;
    this.codes = codes;
  }

  /** The codes from the settings. */
  public static Places ofSettings(Resume resume, FeishuCodes codes) {
    return new Places(resume, codes);
  }

  /**
   * Looks up a résumé's places.
   *
   * @param lists gives the locations of a kind; not called for places in the settings, and at most
   *     once for each kind
   */
  public static Places of(
      Resume resume, FeishuCodes codes, Function<LocationKind, LocationList> lists) {
    Places places = new Places(resume, codes);
    Map<LocationKind, LocationList> asked = new EnumMap<>(LocationKind.class);
    PlaceSearch search = new PlaceSearch(kind -> asked.computeIfAbsent(kind, lists));
    PersonalDetails person = resume.person();
    person
        .nationality()
        .filter(words -> codes.nationality(words).isEmpty())
        .map(Blanks::strip)
        .ifPresent(words -> places.countries.computeIfAbsent(words, search::country));
    Stream.of(person.nativePlace().stream(), person.residence().stream(), places.expected())
        .flatMap(words -> words)
        .filter(words -> codes.city(words).isEmpty())
        .map(Blanks::strip)
        .forEach(words -> places.cities.computeIfAbsent(words, search::city));
    return places;
  }

  private Stream<String> expected() {
    return resume.expectation().flatMap(JobExpectation::location).stream().flatMap(this::each);
  }

  /** The places in a text; the settings may have a code for the whole text. */
  private Stream<String> each(String words) {
    return codes.city(words).isPresent()
        ? Stream.of(words)
        : Arrays.stream(words.split(SEPARATORS)).filter(word -> !word.isBlank());
  }

  Optional<String> nationality(String words) {
    return codes
        .nationality(words)
        .or(
            () ->
                Optional.ofNullable(countries.get(Blanks.strip(words))).flatMap(FoundPlace::code));
  }

  Optional<String> city(String words) {
    return codes
        .city(words)
        .or(() -> Optional.ofNullable(cities.get(Blanks.strip(words))).flatMap(FoundPlace::code));
  }

  /** The codes of a text with one or more places; empty unless all of them are known. */
  List<String> cities(String words) {
    List<Optional<String>> found = each(words).map(this::city).toList();
    return found.stream().allMatch(Optional::isPresent)
        ? found.stream().map(Optional::orElseThrow).distinct().toList()
        : List.of();
  }

  /** Why places have no code; without the places themselves. */
  List<NotCarriedReason> reasons() {
    List<NotCarriedReason> reasons = new ArrayList<>();
    PersonalDetails person = resume.person();
    person
        .nationality()
        .filter(words -> nationality(words).isEmpty())
        .map(words -> countries.get(Blanks.strip(words)))
        .flatMap(FoundPlace::reason)
        .ifPresent(reason -> reasons.add(reason(NATIONALITY, reason)));
    ofCity(person.nativePlace().stream()).ifPresent(why -> reasons.add(reason(NATIVE_PLACE, why)));
    ofCity(person.residence().stream()).ifPresent(why -> reasons.add(reason(RESIDENCE, why)));
    ofCity(expected()).ifPresent(why -> reasons.add(reason(EXPECTED, why)));
    return List.copyOf(reasons);
  }

  /** The reason of the first of these places without a code. */
  private Optional<String> ofCity(Stream<String> words) {
    List<String> all = words.toList();
    for (int i = 0; i < all.size(); i++) {
      FoundPlace found = cities.get(Blanks.strip(all.get(i)));
      if (city(all.get(i)).isEmpty() && found != null) {
        String which = all.size() == 1 ? "" : "place " + (i + 1) + " of " + all.size() + ": ";
        return found.reason().map(why -> which + why);
      }
    }
    return Optional.empty();
  }

  private static NotCarriedReason reason(String path, String why) {
    return NotCarriedReason.builder().field(path).reason(why).build();
  }

  @Override
  public String toString() {
    return "Places[***]";
  }
}
