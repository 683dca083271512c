/**
 * Talentport on Feishu. An application needs not require it: {@code RecruitingPlatform.connect()}
 * finds it.
 */
// The annotations of two libraries, which nothing needs at run time, are no named modules yet.
@SuppressWarnings("requires-automatic")
module io.talentport.adapter.feishu {
  requires transitive io.talentport.core;
  requires feign.core;
  requires io.talentport.adapter.support;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires static org.mapstruct;

  exports io.talentport.adapter.feishu;

  provides io.talentport.core.RecruitingPlatformProvider with
      io.talentport.adapter.feishu.FeishuProvider;
}
