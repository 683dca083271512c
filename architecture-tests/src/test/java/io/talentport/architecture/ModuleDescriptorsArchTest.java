package io.talentport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.dingtalk.DingTalk;
import io.talentport.adapter.feishu.Feishu;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.RecruitingPlatformProvider;
import io.talentport.core.coordination.CoordinationProvider;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an application on the module path gets; the consumer check runs one. */
@Tag("A4")
@Tag("same-on-every-jdk")
class ModuleDescriptorsArchTest {

  private static final String PROVIDER = RecruitingPlatformProvider.class.getName();

  @Test
  void coreNeedsNothingAtRunTimeAndFindsAdaptersAndStores() {
    ModuleDescriptor core = descriptorOf(RecruitingPlatform.class, "io.talentport.core");

    assertThat(atRunTime(core)).containsExactly("java.base");
    assertThat(core.uses())
        .containsExactlyInAnyOrder(PROVIDER, CoordinationProvider.class.getName());
    assertThat(exported(core)).isEqualTo(core.packages());
  }

  @Test
  void adapterSupportExportsAllOfItselfAndRequiresWhatItsHttpClientDoesNotDeclare() {
    ModuleDescriptor support = descriptorOf(TimeSource.class, "io.talentport.adapter.support");

    assertThat(exported(support))
        .containsExactlyInAnyOrderElementsOf(
            support.packages().stream().filter(name -> name.startsWith("io.talentport.")).toList());
    assertThat(atRunTime(support))
        .contains("org.slf4j", "jdk.net", "java.security.jgss", "tools.jackson.core")
        .doesNotContain("tools.jackson.databind", "com.fasterxml.jackson.annotation");
  }

  @Test
  void jacksonNeedsNeitherOfTheJacksons() {
    ModuleDescriptor jackson =
        descriptorOf(io.talentport.jackson.v3.TalentportModule.class, "io.talentport.jackson");

    assertThat(atRunTime(jackson)).containsExactlyInAnyOrder("java.base", "io.talentport.core");
    assertThat(exported(jackson))
        .containsExactlyInAnyOrder("io.talentport.jackson.v2", "io.talentport.jackson.v3");
    assertThat(jackson.opens()).isEmpty();
    assertThat(jackson.provides()).as("services of a library that may be absent").isEmpty();
  }

  static Stream<Class<?>> adapters() {
    return Stream.of(DingTalk.class, Feishu.class);
  }

  @ParameterizedTest
  @MethodSource("adapters")
  void anAdapterExportsItsEntryProvidesItselfAndOpensNothing(Class<?> entry) {
    ModuleDescriptor adapter = descriptorOf(entry, entry.getPackageName());

    assertThat(exported(adapter)).containsExactly(entry.getPackageName());
    assertThat(adapter.provides())
        .singleElement()
        .satisfies(
            provided -> {
              assertThat(provided.service()).isEqualTo(PROVIDER);
              assertThat(provided.providers()).containsExactly(entry.getName() + "Provider");
            });
    assertThat(adapter.opens()).isEmpty();
  }

  private static ModuleDescriptor descriptorOf(Class<?> type, String name) {
    Path place =
        Path.of(
            URI.create(type.getProtectionDomain().getCodeSource().getLocation().toExternalForm()));
    ModuleDescriptor found =
        ModuleFinder.of(place)
            .find(name)
            .map(ModuleReference::descriptor)
            .orElseThrow(() -> new AssertionError("No module " + name + " at " + place));
    assertThat(found.isAutomatic()).as(name + " has a descriptor").isFalse();
    return found;
  }

  private static Set<String> exported(ModuleDescriptor module) {
    return module.exports().stream()
        .filter(exports -> !exports.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toSet());
  }

  private static Set<String> atRunTime(ModuleDescriptor module) {
    return module.requires().stream()
        .filter(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
        .map(Requires::name)
        .collect(Collectors.toSet());
  }
}
