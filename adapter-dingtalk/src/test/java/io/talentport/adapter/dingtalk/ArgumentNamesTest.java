package io.talentport.adapter.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.talentport.core.PlatformId;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeRecordQuery;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A message names an argument as the method's signature does. */
@Tag("C12")
class ArgumentNamesTest {

  private static final Map<Class<?>, Object> VALID =
      Map.of(
          Resume.class,
          Resume.builder()
              .person(PersonalDetails.builder().name(PersonName.of("Lin")).build())
              .build(),
          SubmitOptions.class,
          SubmitOptions.lenient(),
          SubmitProgress.class,
          SubmitProgress.none(PlatformId.of("dingtalk")),
          PageRequest.class,
          PageRequest.first(),
          ResumeRecordQuery.class,
          ResumeRecordQuery.everything(),
          TalentId.class,
          TalentId.of("1"),
          TalentQuery.class,
          TalentQuery.builder().addEmails(EmailAddress.of("lin@example.org")).build());

  private final OnSandbox sandbox = new OnSandbox();

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void everyArgumentThatIsNullIsNamed() {
    int named = 0;
    for (Class<?> port : sandbox.platform.ports()) {
      for (Method method : port.getMethods()) {
        for (int at = 0; at < method.getParameterCount(); at++) {
          Throwable refusal = refusal(port, method, at);
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
    assertThat(named).isGreaterThan(4);
    assertThat(sandbox.sandbox.journal().counts()).isEmpty();
  }

  private Throwable refusal(Class<?> port, Method method, int missing) {
    Object[] arguments =
        Arrays.stream(method.getParameterTypes()).map(VALID::get).toArray(Object[]::new);
    assertThat(arguments).doesNotContainNull();
    arguments[missing] = null;
    Throwable thrown = catchThrowable(() -> method.invoke(sandbox.platform.port(port), arguments));
    assertThat(thrown).as("%s without argument %s", method, missing).isNotNull();
    return thrown instanceof InvocationTargetException wrapped
        ? Objects.requireNonNull(wrapped.getCause())
        : thrown;
  }
}
