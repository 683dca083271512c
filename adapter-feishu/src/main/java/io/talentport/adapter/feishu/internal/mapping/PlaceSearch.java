package io.talentport.adapter.feishu.internal.mapping;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the location that a résumé names. The name must equal one of Feishu's; a city may be named
 * with 市 behind it, and with its 省 or 自治区 before it, which then must be its state.
 *
 * @param lists gives the locations of a kind
 */
record PlaceSearch(Function<LocationKind, LocationList> lists) {

  private static final Pattern IN_STATE = Pattern.compile("(?<state>.+?(?:省|自治区))(?<city>.+)");
  private static final int MOST_CANDIDATES = 10;

  FoundPlace country(String words) {
    LocationList countries = lists.apply(LocationKind.COUNTRIES);
    return countries.gap().isPresent()
        ? FoundPlace.nowhere(countries.gap().get())
        : judged(countries.named(words), "countries", "nationality-codes");
  }

  FoundPlace city(String words) {
    LocationList cities = lists.apply(LocationKind.CITIES);
    if (cities.gap().isPresent()) {
      return FoundPlace.nowhere(cities.gap().get());
    }
    List<Location> named = city(cities, words);
    Matcher inState = IN_STATE.matcher(words);
    if (named.isEmpty() && inState.matches()) {
      List<Location> anywhere = city(cities, inState.group("city"));
      LocationList states = lists.apply(LocationKind.STATES);
      if (!anywhere.isEmpty() && states.gap().isPresent()) {
        return FoundPlace.nowhere(states.gap().get());
      }
      List<String> wanted =
          exactlyOr(states, inState.group("state"), "省", "自治区").stream()
              .flatMap(state -> Stream.ofNullable(state.code()))
              .toList();
      named = anywhere.stream().filter(city -> wanted.contains(city.state())).toList();
    }
    return judged(named, "cities", "city-codes");
  }

  private static List<Location> city(LocationList cities, String words) {
    return exactlyOr(cities, words, "市");
  }

  /** The locations with exactly this name, or else with the name without one of the endings. */
  private static List<Location> exactlyOr(LocationList list, String words, String... endings) {
    List<Location> exactly = list.named(words);
    if (!exactly.isEmpty()) {
      return exactly;
    }
    for (String ending : endings) {
      if (words.endsWith(ending)) {
        return list.named(words.substring(0, words.length() - ending.length()));
      }
    }
    return List.of();
  }

  private FoundPlace judged(List<Location> named, String kind, String setting) {
    String code = named.size() == 1 ? named.get(0).code() : null;
    if (code != null) {
      return FoundPlace.at(code);
    }
    String found =
        switch (named.size()) {
          case 0 -> "none of Feishu's " + kind + " has exactly this name";
          case 1 -> "Feishu's list has no code for it";
          default ->
              named.size()
                  + " of Feishu's "
                  + kind
                  + " have this name: "
                  + named.stream()
                      .limit(MOST_CANDIDATES)
                      .map(this::candidate)
                      .collect(Collectors.joining(", "))
                  + (named.size() > MOST_CANDIDATES ? " and others" : "");
        };
    return FoundPlace.nowhere(found + "; talentport.feishu." + setting + " can give the code");
  }

  /** Its code and its state, but not its name, which is personal data. */
  private String candidate(Location location) {
    String code = location.code() == null ? "one without a code" : location.code();
    return location.state() == null ? code : code + " in " + state(location.state());
  }

  private String state(String code) {
    Optional<String> name = lists.apply(LocationKind.STATES).nameOf(code);
    return name.map(known -> known + " (" + code + ")").orElse(code);
  }
}
