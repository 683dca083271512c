package io.talentport.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.dingtalk.DingTalkProvider;
import io.talentport.adapter.feishu.FeishuProvider;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.Resume;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;

/** What is kept in a native image. */
class TalentportRuntimeHintsTest {

  private final RuntimeHints hints = new RuntimeHints();

  @Test
  void providersPropertiesAndWireInterfacesAreKept() throws Exception {
    new TalentportRuntimeHints().registerHints(hints, getClass().getClassLoader());

    assertThat(RuntimeHintsPredicates.reflection().onType(FeishuProvider.class)).accepts(hints);
    assertThat(RuntimeHintsPredicates.reflection().onType(DingTalkProvider.class)).accepts(hints);
    assertThat(RuntimeHintsPredicates.reflection().onType(FeishuProperties.class)).accepts(hints);
    assertThat(List.of(Resume.class, PersonName.class))
        .allSatisfy(
            value ->
                assertThat(
                        RuntimeHintsPredicates.reflection()
                            .onType(value)
                            .withMemberCategory(MemberCategory.INVOKE_PUBLIC_METHODS))
                    .accepts(hints));
    assertThat(
            RuntimeHintsPredicates.resource()
                .forResource("META-INF/services/io.talentport.core.RecruitingPlatformProvider"))
        .accepts(hints);
    assertThat(
            RuntimeHintsPredicates.resource()
                .forResource("io/talentport/adapter/support/libraries/oldest.properties"))
        .accepts(hints);
    assertThat(
            hints
                .proxies()
                .jdkProxyHints()
                .map(hint -> hint.getProxiedInterfaces().get(0).getName()))
        .anyMatch(name -> name.startsWith("io.talentport.adapter.feishu.internal.wire.api."))
        .anyMatch(name -> name.startsWith("io.talentport.adapter.dingtalk.internal.wire.api."))
        .allSatisfy(name -> assertThat(Class.forName(name).isInterface()).isTrue());
  }
}
