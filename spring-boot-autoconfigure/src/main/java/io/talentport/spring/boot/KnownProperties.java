package io.talentport.spring.boot;

import io.talentport.core.RecruitingPlatformProvider;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/** Every name that a property under {@code talentport} may have. */
final class KnownProperties {

  private static final int TENANT_AND_ITS_NAME = 3;

  /** The name of a collection may be followed by an index or by the name of a pair. */
  private record Known(ConfigurationPropertyName name, boolean collection) {

    boolean covers(ConfigurationPropertyName given) {
      return name.equals(given) || collection && name.isAncestorOf(given);
    }
  }

  private final List<Known> own = new ArrayList<>();
  private final List<Known> platforms = new ArrayList<>();

  /**
   * Collects the names.
   *
   * @param adapters the adapters on the class path; DingTalk's and Feishu's names are always known
   * @param coordination the keys of the coordination providers; Redis's names are always known
   */
  KnownProperties(List<RecruitingPlatformProvider> adapters, Set<String> coordination) {
    add(own, PropertyNames.ROOT, TalentportProperties.class);
    add(own, PropertyNames.COORDINATION, RedisCoordinationProperties.class);
    coordination.stream()
        .map(ConfigurationPropertyName::of)
        .filter(name -> !covered(own, name))
        .forEach(name -> own.add(new Known(name, true)));
    for (RecordComponent platform : TenantProperties.class.getRecordComponents()) {
      add(platforms, nameOf(PropertyNames.ROOT, platform), platform.getType());
    }
    adapters.stream()
        .flatMap(adapter -> adapter.settingKeys().stream())
        .map(ConfigurationPropertyName::of)
        .filter(name -> platforms.stream().noneMatch(known -> known.covers(name)))
        .forEach(name -> platforms.add(new Known(name, true)));
  }

  private static void add(List<Known> names, ConfigurationPropertyName parent, Class<?> type) {
    for (RecordComponent component : type.getRecordComponents()) {
      ConfigurationPropertyName name = nameOf(parent, component);
      if (component.getType().isRecord()) {
        add(names, name, component.getType());
      } else if (!name.equals(PropertyNames.TENANTS)) {
        names.add(
            new Known(name, component.getType() == Map.class || component.getType() == Set.class));
      }
    }
  }

  private static ConfigurationPropertyName nameOf(
      ConfigurationPropertyName parent, RecordComponent component) {
    return parent.append(DataObjectPropertyName.toDashedForm(component.getName()));
  }

  private boolean has(ConfigurationPropertyName name) {
    if (PropertyNames.TENANTS.isAncestorOf(name)) {
      return name.getNumberOfElements() > TENANT_AND_ITS_NAME
          && covered(platforms, PropertyNames.ROOT.append(name.subName(TENANT_AND_ITS_NAME)));
    }
    return covered(own, name) || covered(platforms, name);
  }

  private static boolean covered(List<Known> names, ConfigurationPropertyName name) {
    return names.stream().anyMatch(known -> known.covers(name));
  }

  /**
   * Refuses a property that nothing reads.
   *
   * @throws ConfigurationException if there is one; the message names it as it is written
   */
  void refuseOthers(PropertyNames properties) {
    List<String> unknown =
        properties.inFiles().stream()
            .filter(property -> !has(property.name()))
            .map(PropertyNames.Written::written)
            .distinct()
            .toList();
    if (!unknown.isEmpty()) {
      throw new ConfigurationException(
          ErrorDetails.of(unknown.get(0) + " is no property of Talentport")
              .remedy("Correct or remove it. " + suggestion(unknown.get(0)))
              .build());
    }
  }

  private String suggestion(String written) {
    ConfigurationPropertyName name = ConfigurationPropertyName.adapt(written, '.');
    ConfigurationPropertyName parent =
        PropertyNames.TENANTS.isAncestorOf(name) && name.getNumberOfElements() > TENANT_AND_ITS_NAME
            ? PropertyNames.ROOT.append(name.subName(TENANT_AND_ITS_NAME)).getParent()
            : name.getParent();
    String siblings =
        Stream.concat(own.stream(), platforms.stream())
            .map(Known::name)
            .filter(parent::isParentOf)
            .map(ConfigurationPropertyName::toString)
            .sorted()
            .collect(Collectors.joining(", "));
    return siblings.isEmpty()
        ? "Properties of another platform, or of another store, need its adapter or provider on the"
            + " class path."
        : "The known ones are " + siblings + ".";
  }
}
