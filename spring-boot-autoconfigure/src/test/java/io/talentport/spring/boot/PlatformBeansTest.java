package io.talentport.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.adapter.dingtalk.DingTalkSettings;
import io.talentport.adapter.feishu.AppTicketSource;
import io.talentport.adapter.feishu.FeishuSettings;
import io.talentport.core.ConnectOptions;
import io.talentport.core.PlatformId;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.RecruitingPlatforms;
import io.talentport.core.SharedResources;
import io.talentport.core.listener.CallListener;
import io.talentport.core.port.ExternalApplications;
import io.talentport.core.port.Ports;
import io.talentport.core.port.TalentLookup;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.core.annotation.Order;

/** Which beans there are, and when they stand back for those of the application. */
class PlatformBeansTest {

  @ParameterizedTest
  @ValueSource(strings = {"feishu", "dingtalk"})
  void theChosenPlatformIsABeanAndSoIsEachPortThatItServes(String platform) {
    Contexts.bare()
        .withPropertyValues(Contexts.FEISHU)
        .withPropertyValues(Contexts.DINGTALK)
        .withPropertyValues("talentport.platform=" + platform)
        .run(
            context -> {
              RecruitingPlatform connected = context.getBean(RecruitingPlatform.class);
              assertThat(connected.id().value()).isEqualTo(platform);
              for (Class<?> port : Ports.all()) {
                assertThat(context.getBeanProvider(port).getIfAvailable() != null)
                    .as(port.getSimpleName())
                    .isEqualTo(connected.ports().contains(port));
              }
            });
  }

  @Test
  void aPortThatThePlatformDoesNotServeIsNoBean() {
    Contexts.dingTalk()
        .run(
            context -> {
              assertThat(context.getBeansOfType(ExternalApplications.class)).isEmpty();
              assertThat(context.getBeanProvider(ExternalApplications.class).stream()).isEmpty();
              assertThatThrownBy(() -> context.getBean(ExternalApplications.class))
                  .isInstanceOf(NoSuchBeanDefinitionException.class);
            });
  }

  @Test
  void settingsOfTheOtherPlatformMakeNoBeans() {
    Contexts.feishu()
        .withPropertyValues(Contexts.DINGTALK)
        .withPropertyValues("talentport.platform=feishu")
        .run(
            context ->
                assertThat(context)
                    .hasSingleBean(FeishuSettings.class)
                    .hasSingleBean(FeishuConnectionDetails.class)
                    .doesNotHaveBean(DingTalkSettings.class)
                    .doesNotHaveBean(DingTalkConnectionDetails.class));
  }

  @Test
  void disabledThereIsNothingAndNothingIsChecked() {
    Contexts.bare()
        .withPropertyValues("talentport.enabled=false", "talentport.feishu.app-idd=1")
        .run(
            context ->
                assertThat(context)
                    .hasNotFailed()
                    .doesNotHaveBean(RecruitingPlatform.class)
                    .doesNotHaveBean(RecruitingPlatforms.class)
                    .doesNotHaveBean(TalentportProperties.class)
                    .doesNotHaveBean(TalentLookup.class));
  }

  @Test
  void aPlatformOfTheApplicationTakesThePlaceOfOurs() {
    RecruitingPlatform own = new EmptyPlatform();
    Contexts.feishu()
        .withBean(RecruitingPlatform.class, () -> own)
        .run(
            context -> {
              assertThat(context.getBean(RecruitingPlatform.class)).isSameAs(own);
              assertThat(context.getBeanProvider(TalentLookup.class).getIfAvailable()).isNull();
            });
  }

  @Test
  void withTwoPlatformsOfTheApplicationThereAreNoPorts() {
    Contexts.feishu()
        .withBean("one", RecruitingPlatform.class, EmptyPlatform::new)
        .withBean("two", RecruitingPlatform.class, EmptyPlatform::new)
        .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(TalentLookup.class));
  }

  @Test
  void aPortOfTheApplicationTakesThePlaceOfOurs() {
    TalentLookup own = query -> List.of();
    Contexts.feishu()
        .withBean(TalentLookup.class, () -> own)
        .run(context -> assertThat(context.getBean(TalentLookup.class)).isSameAs(own));
  }

  @Test
  void settingsOfTheApplicationTakeThePlaceOfTheProperties() {
    FeishuSettings own = FeishuSettings.builder().appId("cli_own").appSecret("own").build();
    Contexts.bare()
        .withPropertyValues("talentport.platform=feishu")
        .withBean(FeishuSettings.class, () -> own)
        .run(context -> assertThat(context).hasSingleBean(RecruitingPlatform.class));
  }

  @Test
  void connectionDetailsOutrankTheProperties() {
    Contexts.feishu()
        .withPropertyValues("talentport.feishu.call-deadline=30s")
        .withBean(
            FeishuConnectionDetails.class,
            () ->
                new FeishuConnectionDetails() {
                  @Override
                  public String appId() {
                    return "cli_details";
                  }

                  @Override
                  public String appSecret() {
                    return "details";
                  }

                  @Override
                  public URI baseUrl() {
                    return URI.create("https://gateway.example.org/hire");
                  }
                })
        .run(
            context -> {
              FeishuSettings settings = context.getBean(FeishuSettings.class);
              assertThat(settings.appId()).isEqualTo("cli_details");
              assertThat(settings.appSecret()).isEqualTo("details");
              assertThat(settings.baseUrl())
                  .isEqualTo(URI.create("https://gateway.example.org/hire"));
              assertThat(settings.callDeadline()).isEqualTo(Duration.ofSeconds(30));
            });
  }

  @Order(1)
  private static final class First implements DingTalkSettingsCustomizer {
    @Override
    public void customize(DingTalkSettings.Builder settings) {
      settings.maxAttempts(5).bizCode("first");
    }
  }

  @Order(2)
  private static final class Second implements DingTalkSettingsCustomizer {
    @Override
    public void customize(DingTalkSettings.Builder settings) {
      settings.bizCode("second");
    }
  }

  @Test
  void customizersChangeTheSettingsInTheirOrder() {
    Contexts.dingTalk()
        .withBean(Second.class)
        .withBean(First.class)
        .run(
            context -> {
              DingTalkSettings settings = context.getBean(DingTalkSettings.class);
              assertThat(settings.bizCode()).isEqualTo("second");
              assertThat(settings.maxAttempts()).isEqualTo(5);
            });
  }

  @Test
  void listenersAndComponentsOfTheApplicationAreConnected() {
    CallListener listener = new CallListener() {};
    Contexts.feishu()
        .withBean(CallListener.class, () -> listener)
        .withBean(
            ConnectOptionsCustomizer.class,
            () -> options -> options.component(String.class, "component"))
        .run(
            context -> {
              ConnectOptions options = context.getBean(ConnectOptions.class);
              assertThat(options.listeners()).containsExactly(listener);
              assertThat(options.component(String.class)).contains("component");
              assertThat(options.component(SharedResources.class))
                  .contains(context.getBean(SharedResources.class));
            });
  }

  @Test
  void theTicketSourceOfAStoreApplicationIsConnected() {
    AppTicketSource tickets = appId -> Optional.of("ticket");
    Contexts.feishu()
        .withConfiguration(AutoConfigurations.of(AppTicketAutoConfiguration.class))
        .withBean(AppTicketSource.class, () -> tickets)
        .run(
            context ->
                assertThat(context.getBean(ConnectOptions.class).component(AppTicketSource.class))
                    .containsSame(tickets));
    Contexts.feishu()
        .withConfiguration(AutoConfigurations.of(AppTicketAutoConfiguration.class))
        .run(
            context ->
                assertThat(context.getBean(ConnectOptions.class).component(AppTicketSource.class))
                    .isEmpty());
  }

  @Test
  void optionsResourcesAndTenantsOfTheApplicationTakeThePlaceOfOurs() {
    ConnectOptions options = ConnectOptions.none();
    SharedResources resources = SharedResources.create();
    RecruitingPlatforms platforms = RecruitingPlatforms.create();
    Contexts.feishu()
        .withBean(ConnectOptions.class, () -> options)
        .withBean(SharedResources.class, () -> resources)
        .withBean(RecruitingPlatforms.class, () -> platforms)
        .run(
            context -> {
              assertThat(context.getBean(ConnectOptions.class)).isSameAs(options);
              assertThat(context.getBean(SharedResources.class)).isSameAs(resources);
              assertThat(context.getBean(RecruitingPlatforms.class)).isSameAs(platforms);
            });
  }

  @Test
  void thePlatformIsClosedWithTheContext() {
    RecruitingPlatform[] connected = new RecruitingPlatform[1];
    Contexts.feishu().run(context -> connected[0] = context.getBean(RecruitingPlatform.class));

    assertThat(connected[0].state().closed()).isTrue();
  }

  /** Serves nothing. */
  private static final class EmptyPlatform implements RecruitingPlatform {
    @Override
    public PlatformId id() {
      return PlatformId.of("empty");
    }

    @Override
    public Set<Class<?>> ports() {
      return Set.of();
    }

    @Override
    public <P> Optional<P> find(Class<P> port) {
      return Optional.empty();
    }

    @Override
    public <P> P port(Class<P> port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
  }
}
