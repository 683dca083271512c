package io.talentport.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.ConnectOptions;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.error.ConfigurationException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** What the instances of an application share. */
class CoordinationTest {

  @TempDir Path classPath;
  private ApplicationContextRunner feishu;

  @BeforeEach
  void withTheBoardOnTheClassPath() {
    feishu = Contexts.feishu().withClassLoader(NoticeBoard.onClassPath(classPath));
  }

  private static Coordination given(ApplicationContext context) {
    return context.getBean(ConnectOptions.class).component(Coordination.class).orElseThrow();
  }

  @Test
  void unconfiguredThereIsNone() {
    feishu.run(
        context -> {
          assertThat(context).hasNotFailed().doesNotHaveBean(Coordination.class);
          assertThat(context.getBean(ConnectOptions.class).component(Coordination.class)).isEmpty();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"board-place", "boardPlace", "BOARD_PLACE"})
  void thePropertiesConnectItForThePlatformAndTheTenants(String name) {
    feishu
        .withPropertyValues("talentport.coordination." + name + "=hall")
        .run(
            context -> {
              assertThat(context).hasNotFailed();
              assertThat(given(context)).isSameAs(context.getBean(Coordination.class));
            });
  }

  @Test
  void variablesOfTheEnvironmentConnectIt() {
    feishu
        .withInitializer(
            context ->
                context
                    .getEnvironment()
                    .getPropertySources()
                    .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                            Map.of("TALENTPORT_COORDINATION_BOARD_PLACE", "hall"))))
        .run(context -> assertThat(context).hasSingleBean(Coordination.class));
  }

  @Test
  void blankPropertiesAndWhatKubernetesSetsForAServiceAskForNothing() {
    feishu
        .withPropertyValues("talentport.coordination.board-place=")
        .withInitializer(
            context ->
                context
                    .getEnvironment()
                    .getPropertySources()
                    .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                            Map.of("TALENTPORT_COORDINATION_SERVICE_HOST", "10.0.0.1"))))
        .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Coordination.class));
  }

  @Test
  void aBeanOfTheApplicationTakesThePlaceOfTheProperties() {
    Coordination own = Coordination.builder().build();
    feishu
        .withPropertyValues("talentport.coordination.board-place=hall")
        .withBean(Coordination.class, () -> own)
        .run(context -> assertThat(given(context)).isSameAs(own));
  }

  @Test
  void twoBeansOfTheApplicationAreRefusedRatherThanIgnored() {
    feishu
        .withBean("one", Coordination.class, () -> Coordination.builder().build())
        .withBean("two", Coordination.class, () -> Coordination.builder().build())
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessageContaining("expected single matching bean but found 2: one,two"));
  }

  @Test
  void whatThePropertiesConnectedIsClosed() {
    String place = "hall of whatThePropertiesConnectedIsClosed";
    feishu
        .withPropertyValues("talentport.coordination.board-place=" + place)
        .run(context -> assertThat(NoticeBoard.CLOSED).doesNotContain(place));

    assertThat(NoticeBoard.CLOSED).containsOnlyOnce(place);
  }

  @Test
  void itIsClosedAfterThePlatform() {
    AtomicReference<RecruitingPlatform> platform = new AtomicReference<>();
    List<Boolean> closed = new ArrayList<>();
    feishu
        .withBean(
            Coordination.class,
            () ->
                Coordination.builder()
                    .onClose(
                        () -> closed.add(Objects.requireNonNull(platform.get()).state().closed()))
                    .build(),
            definition -> definition.setLazyInit(true))
        .run(context -> platform.set(context.getBean(RecruitingPlatform.class)));

    assertThat(closed).containsExactly(true);
  }

  @Test
  void aWrongValueIsNamedAsItIsWritten() {
    feishu
        .withPropertyValues(
            "talentport.coordination.board-place=hall", "talentport.coordination.boardRows=many")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageStartingWith("talentport.coordination.boardRows must be a whole"));
  }

  @Test
  void aPropertyThatNothingReadsStopsTheStart() {
    feishu
        .withPropertyValues(
            "talentport.coordination.board-place=hall", "talentport.coordination.board-row=2")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessageContaining("talentport.coordination.board-row is no property")
                    .hasMessageContaining("talentport.coordination.board-rows"));
  }
}
