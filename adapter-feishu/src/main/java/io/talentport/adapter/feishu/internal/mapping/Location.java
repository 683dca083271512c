package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.LocationCity;
import io.talentport.adapter.feishu.internal.wire.model.LocationCountry;
import io.talentport.adapter.feishu.internal.wire.model.LocationItem;
import io.talentport.adapter.feishu.internal.wire.model.LocationNames;
import io.talentport.adapter.feishu.internal.wire.model.LocationState;
import io.talentport.core.error.IncompleteValueException;
import io.talentport.core.error.Required;
import io.talentport.core.text.Blanks;
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
 * @param name its name in messages: the Chinese name, or else another; null if it has none
 * @param names its names in Chinese, in English and in pinyin
 */
public record Location(
    @Nullable String code, @Nullable String state, @Nullable String name, Set<String> names) {

  /**
   * The location of one kind in a row, which may have other kinds too.
   *
   * @throws IncompleteValueException if it has no location of that kind
   */
  static Location of(LocationItem item, LocationKind kind) {
    return switch (kind) {
      case CITIES -> {
        LocationCity city = Required.value("city", item.city);
        yield of(city.cityCode, city.stateCode, city.cityNameInfo);
      }
      case STATES -> {
        LocationState state = Required.value("state", item.state);
        yield of(state.stateCode, null, state.stateNameInfo);
      }
      case COUNTRIES -> {
        LocationCountry country = Required.value("country", item.country);
        yield of(country.countryCode, null, country.countryNameInfo);
      }
    };
  }

  private static Location of(
      @Nullable String code, @Nullable String state, @Nullable LocationNames given) {
    Set<String> names =
        given == null
            ? Set.of()
            : Stream.of(given.zhName, given.enName, given.pyName)
                .filter(Objects::nonNull)
                .map(Blanks::strip)
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
