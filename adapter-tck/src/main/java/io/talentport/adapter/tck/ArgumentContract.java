package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.talentport.core.PlatformId;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.AttachmentId;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.ExternalApplicationContent;
import io.talentport.core.model.ExternalApplicationId;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeRecordQuery;
import io.talentport.core.model.SubmitKey;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.SubmitProgress;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.paging.PageRequest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A missing argument is refused by its name in the method's signature. */
abstract class ArgumentContract extends ContractGroup {

  @Test
  @Tag("C12")
  @ContractCase("C132")
  @DisplayName("C132 names an argument that is null as the method's signature does")
  void required_namesEveryArgumentThatIsNull() {
    RecruitingPlatform platform = fixture().connect();
    int named = 0;
    for (Class<?> port : platform.ports()) {
      for (Method method : port.getMethods()) {
        for (int at : nullable(method)) {
          Throwable refusal = refusal(platform.port(port), method, at);
          if (!(refusal instanceof UnsupportedCapabilityException)) {
            Parameter argument = method.getParameters()[at];
            assertThat(argument.isNamePresent()).isTrue();
            assertThat(refusal)
                .as("%s of %s", argument, method)
                .isInstanceOfSatisfying(
                    InvalidRequestException.class,
                    refused -> assertThat(refused.field()).hasValue(argument.getName()));
            named++;
          }
        }
      }
    }
    assertThat(named).as("arguments that were left out").isPositive();
    fixture().nothingWasSent();
  }

  private static int[] nullable(Method method) {
    return IntStream.range(0, method.getParameterCount())
        .filter(at -> !method.getParameterTypes()[at].isPrimitive())
        .toArray();
  }

  private Throwable refusal(Object port, Method method, int missing) {
    Object[] arguments =
        Arrays.stream(method.getParameterTypes()).map(this::argument).toArray(Object[]::new);
    arguments[missing] = null;
    Throwable thrown = catchThrowable(() -> method.invoke(port, arguments));
    assertThat(thrown).as("%s without argument %s", method, missing).isNotNull();
    return thrown instanceof InvocationTargetException wrapped
        ? Objects.requireNonNull(wrapped.getCause())
        : thrown;
  }

  private Object argument(Class<?> type) {
    Map<Class<?>, Object> valid =
        Map.ofEntries(
            Map.entry(Resume.class, SampleResumes.minimal().build()),
            Map.entry(SubmitOptions.class, SubmitOptions.lenient()),
            Map.entry(SubmitProgress.class, SubmitProgress.none(PlatformId.of(adapter().id()))),
            Map.entry(SubmitKey.class, SubmitKey.of("key")),
            Map.entry(PageRequest.class, PageRequest.first()),
            Map.entry(ResumeRecordQuery.class, ResumeRecordQuery.everything()),
            Map.entry(TalentId.class, TalentId.of("1")),
            Map.entry(AttachmentId.class, AttachmentId.of("1")),
            Map.entry(Set.class, Set.of()),
            Map.entry(long.class, 1L),
            Map.entry(
                TalentQuery.class,
                TalentQuery.builder().addEmails(EmailAddress.of("lin@example.org")).build()),
            Map.entry(ExternalApplicationId.class, ExternalApplicationId.of("1")),
            Map.entry(
                ExternalApplicationContent.class,
                ExternalApplicationContent.builder().talentId(TalentId.of("1")).build()));
    return Objects.requireNonNull(valid.get(type), () -> "the kit has no argument of " + type);
  }
}
