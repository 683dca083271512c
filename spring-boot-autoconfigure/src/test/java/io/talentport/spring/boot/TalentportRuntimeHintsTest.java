package io.talentport.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** What is kept in a native image. */
class TalentportRuntimeHintsTest {

  private static final String PACKAGE = TalentportProperties.class.getPackageName();

  private final RuntimeHints hints = new RuntimeHints();

  @Test
  void everyRecordOfPropertiesIsKept() throws IOException, ClassNotFoundException {
    registrars().forEach(one -> one.registerHints(hints, getClass().getClassLoader()));

    Set<Class<?>> records = propertyRecords();
    assertThat(records)
        .contains(
            TalentportProperties.class,
            TalentportProperties.Health.class,
            FeishuProperties.class,
            RedisCoordinationProperties.class);
    assertThat(records)
        .allSatisfy(
            type ->
                assertThat(
                        RuntimeHintsPredicates.reflection()
                            .onType(type)
                            .withMemberCategories(
                                MemberCategory.INVOKE_DECLARED_CONSTRUCTORS,
                                MemberCategory.INVOKE_DECLARED_METHODS))
                    .accepts(hints));
  }

  /** As Spring finds them when it processes an application ahead of time. */
  private static List<RuntimeHintsRegistrar> registrars() {
    return SpringFactoriesLoader.forResourceLocation("META-INF/spring/aot.factories")
        .load(RuntimeHintsRegistrar.class)
        .stream()
        .filter(one -> one.getClass().getPackageName().equals(PACKAGE))
        .toList();
  }

  /** Those that are named so, and what they are made of. */
  private static Set<Class<?>> propertyRecords() throws IOException, ClassNotFoundException {
    Deque<Class<?>> found = new ArrayDeque<>();
    for (Resource file :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:io/talentport/spring/boot/*Properties.class")) {
      String name = String.valueOf(file.getFilename()).replace(".class", "");
      found.add(Class.forName(PACKAGE + "." + name));
    }
    Set<Class<?>> records = new LinkedHashSet<>();
    while (!found.isEmpty()) {
      Class<?> type = found.remove();
      if (type.isRecord() && type.getPackageName().equals(PACKAGE) && records.add(type)) {
        for (RecordComponent component : type.getRecordComponents()) {
          ResolvableType declared = ResolvableType.forType(component.getGenericType());
          found.add(declared.toClass());
          for (ResolvableType generic : declared.getGenerics()) {
            found.add(generic.toClass());
          }
        }
      }
    }
    return records;
  }
}
