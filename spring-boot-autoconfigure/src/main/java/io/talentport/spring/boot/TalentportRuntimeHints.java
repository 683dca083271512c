package io.talentport.spring.boot;

import io.talentport.core.RecruitingPlatformProvider;
import io.talentport.core.coordination.CoordinationProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.TypeReference;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.ClassMetadata;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

/** What a native image must keep of the library, its adapters and the properties. */
final class TalentportRuntimeHints implements RuntimeHintsRegistrar {

  /**
   * The interfaces that adapters call their platforms by; they are proxied, and read by reflection.
   */
  private static final String WIRE_INTERFACES =
      "classpath*:io/talentport/adapter/*/internal/wire/api/*.class";

  /** The core's values, whose accessors say what a résumé is that is submitted under a key. */
  private static final String VALUES = "classpath*:io/talentport/core/model/*.class";

  private static final List<Class<?>> PROPERTIES =
      List.of(
          TalentportProperties.class,
          TalentportProperties.Health.class,
          TalentportProperties.ProblemDetails.class,
          TalentportProperties.Sandbox.class,
          TalentportProperties.Coordination.class,
          RedisCoordinationProperties.class,
          TenantProperties.class,
          FeishuProperties.class,
          DingTalkProperties.class);

  @Override
  public void registerHints(RuntimeHints hints, @Nullable ClassLoader loader) {
    // Their names are read from their components.
    PROPERTIES.forEach(
        type ->
            hints
                .reflection()
                .registerType(
                    type,
                    MemberCategory.INVOKE_DECLARED_CONSTRUCTORS,
                    MemberCategory.INVOKE_DECLARED_METHODS,
                    MemberCategory.DECLARED_FIELDS));
    hints.resources().registerPattern("io/talentport/adapter/support/libraries/*.properties");
    registerProviders(hints, RecruitingPlatformProvider.class, loader);
    registerProviders(hints, CoordinationProvider.class, loader);
    classes(WIRE_INTERFACES, loader)
        .filter(TalentportRuntimeHints::isPlainInterface)
        .map(TalentportRuntimeHints::reference)
        .forEach(
            type -> {
              hints.proxies().registerJdkProxy(type);
              hints.reflection().registerType(type, MemberCategory.INVOKE_PUBLIC_METHODS);
            });
    classes(VALUES, loader)
        .filter(type -> isPlainInterface(type) || isRecord(type))
        .map(TalentportRuntimeHints::reference)
        .forEach(
            type -> hints.reflection().registerType(type, MemberCategory.INVOKE_PUBLIC_METHODS));
  }

  private static void registerProviders(
      RuntimeHints hints, Class<?> service, @Nullable ClassLoader loader) {
    hints.resources().registerPattern("META-INF/services/" + service.getName());
    ServiceLoader.load(service, loader).stream()
        .forEach(
            provider ->
                hints
                    .reflection()
                    .registerType(provider.type(), MemberCategory.INVOKE_PUBLIC_CONSTRUCTORS));
  }

  private static Stream<ClassMetadata> classes(String pattern, @Nullable ClassLoader loader) {
    SimpleMetadataReaderFactory reader = new SimpleMetadataReaderFactory(loader);
    try {
      return Stream.of(new PathMatchingResourcePatternResolver(loader).getResources(pattern))
          .map(file -> metadata(reader, file))
          .filter(type -> !type.getClassName().endsWith(".package-info"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isPlainInterface(ClassMetadata type) {
    return type.isInterface() && !type.isAnnotation();
  }

  private static boolean isRecord(ClassMetadata type) {
    return Record.class.getName().equals(type.getSuperClassName());
  }

  private static TypeReference reference(ClassMetadata type) {
    return TypeReference.of(type.getClassName());
  }

  private static ClassMetadata metadata(SimpleMetadataReaderFactory reader, Resource file) {
    try {
      return reader.getMetadataReader(file).getClassMetadata();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
