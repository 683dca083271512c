package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.LocationItem;
import io.talentport.adapter.feishu.internal.wire.model.LocationNames;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of Feishu's list of locations. Codes are opaque.
 *
 * @param code its code; null if the row has none
 * @param state the code of the state of a city; null if it has none
 * @param name what it is called in a message: its Chinese name, or else another; null if it has
 *     none
 * @param names what it is called in Chinese, in English and in pinyin
 */
public record Location(
    @Nullable String code, @Nullable String state, @Nullable String name, Set<String> names) {

  private static final Location NAMELESS = new Location(null, null, null, Set.of());

  static Location of(LocationItem item) {
    if (item.city != null) {
      return of(item.city.cityCode, item.city.stateCode, item.city.cityNameInfo);
    }
    if (item.state != null) {
      return of(item.state.stateCode, null, item.state.stateNameInfo);
    }
    return item.country == null
        ? NAMELESS
        : of(item.country.countryCode, null, item.country.countryNameInfo);
  }

  private static Location of(
      @Nullable String code, @Nullable String state, @Nullable LocationNames given) {
    Set<String> names =
        given == null
            ? Set.of()
            : Stream.of(given.zhName, given.enName, given.pyName)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    String chinese = given == null ? null : Nullables.text(given.zhName);
    return new Location(
        Nullables.text(code),
        Nullables.text(state),
        chinese == null ? names.stream().sorted().findFirst().orElse(null) : chinese.strip(),
        names);
  }
}
