package io.talentport.jackson;

import io.talentport.core.PlatformId;
import io.talentport.core.model.ApplicationId;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.JobId;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PartialDate;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.SubmitKey;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.SubmitProgress;
import io.talentport.core.model.TalentId;
import io.talentport.core.paging.Cursor;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.RecordFault;
import io.talentport.core.port.ResumeIntake;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A value of any type of the core with everything that it can have, made by its builder or its
 * constructor. No text in it occurs twice.
 */
final class FullValues {

  private int count;

  private final Map<Class<?>, Supplier<Object>> leaves =
      Map.ofEntries(
          Map.entry(String.class, this::marker),
          Map.entry(boolean.class, () -> true),
          Map.entry(Boolean.class, () -> true),
          Map.entry(int.class, () -> ++count),
          Map.entry(Integer.class, () -> ++count),
          Map.entry(Instant.class, () -> Instant.parse("2026-01-02T03:04:05.678Z")),
          Map.entry(Duration.class, () -> Duration.ofMillis(1500)),
          Map.entry(Class.class, () -> ResumeIntake.class),
          Map.entry(EmailAddress.class, () -> EmailAddress.of(marker() + "@example.org")),
          Map.entry(MobileNumber.class, () -> MobileNumber.of("+49", "170 555" + (1000 + ++count))),
          Map.entry(PartialDate.class, () -> PartialDate.of(3000 + ++count, 6)),
          Map.entry(ResumeFile.class, () -> ResumeFile.ofBytes(marker() + ".pdf", new byte[] {1})),
          Map.entry(Cursor.class, () -> Cursor.of(marker())),
          Map.entry(PageRequest.class, () -> PageRequest.from(Cursor.of(marker())).size(20)),
          Map.entry(
              Page.class,
              () ->
                  Page.of(
                      List.of(marker()),
                      Cursor.of(marker()),
                      List.of(new RecordFault(0, marker(), marker(), marker())),
                      Instant.EPOCH)),
          Map.entry(
              SubmitOptions.class,
              () ->
                  SubmitOptions.strict()
                      .ifPersonExists(ExistingPerson.FAIL_IF_EXISTS)
                      .fetchingFile()
                      .underKey(SubmitKey.of(marker()))),
          Map.entry(Long.class, () -> (long) ++count),
          Map.entry(URI.class, () -> URI.create("https://example.org/" + marker())),
          Map.entry(SubmitKey.class, () -> SubmitKey.of(marker())),
          Map.entry(
              SubmitProgress.class,
              () ->
                  SubmitProgress.none(PlatformId.of(marker()))
                      .withTalent(TalentId.of(marker()))
                      .withApplication(JobId.of(marker()), ApplicationId.of(marker()))
                      .withApplication(JobId.of(marker()))
                      .withUnconfirmedApplication(JobId.of(marker()))));

  private String marker() {
    return "marker" + (1000 + ++count) + "x";
  }

  /** A value of this type. */
  Object of(Type type) {
    Class<?> raw = raw(type);
    Supplier<Object> leaf = leaves.get(raw);
    if (leaf != null) {
      return leaf.get();
    }
    if (Set.of(Optional.class, List.class, Set.class).contains(raw)) {
      Object one = of(((ParameterizedType) type).getActualTypeArguments()[0]);
      return raw == Optional.class
          ? Optional.of(one)
          : raw == Set.class ? Set.of(one) : List.of(one);
    }
    if (raw == OptionalInt.class) {
      return OptionalInt.of(++count);
    }
    if (raw == OptionalLong.class) {
      return OptionalLong.of(++count);
    }
    if (raw.isEnum()) {
      return raw.getEnumConstants()[0];
    }
    try {
      return raw.isRecord() ? ofRecord(raw) : ofBuilder(raw);
    } catch (ReflectiveOperationException wrong) {
      throw new AssertionError("There is no value of " + raw, wrong);
    }
  }

  private static Class<?> raw(Type type) {
    return type instanceof ParameterizedType one ? (Class<?>) one.getRawType() : (Class<?>) type;
  }

  private Object ofRecord(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(components).map(one -> of(one.getGenericType())).toArray();
    return type.getDeclaredConstructor(types).newInstance(values);
  }

  /** What the generated part of the builder can be given, a start before its end. */
  private Object ofBuilder(Class<?> type) throws ReflectiveOperationException {
    Class<?> builderType = Class.forName(type.getName() + "$Builder");
    Object builder = builderType.getDeclaredConstructor().newInstance();
    List<Method> accessors =
        Arrays.stream(type.getMethods())
            .filter(method -> method.getParameterCount() == 0)
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .sorted(Comparator.comparing(Method::getName).reversed())
            .toList();
    for (Method accessor : accessors) {
      for (Method setter : builderType.getSuperclass().getDeclaredMethods()) {
        if (setter.getName().equals(accessor.getName())
            && setter.getParameterCount() == 1
            && setter.getParameterTypes()[0].isAssignableFrom(accessor.getReturnType())) {
          setter.invoke(builder, of(accessor.getGenericReturnType()));
        }
      }
    }
    return builderType.getMethod("build").invoke(builder);
  }
}
