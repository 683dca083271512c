/**
 * The recruiting domain, its ports, its errors and paging.
 *
 * <p>An application requires this module only. An adapter on the module path is found by {@link
 * io.talentport.core.RecruitingPlatform#connect()} without being named.
 */
// Annotations that nothing needs at run time; those of Immutables are no named module yet.
@SuppressWarnings("requires-automatic")
module io.talentport.core {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.talentport.core;
  exports io.talentport.core.coordination;
  exports io.talentport.core.error;
  exports io.talentport.core.listener;
  exports io.talentport.core.model;
  exports io.talentport.core.paging;
  exports io.talentport.core.port;
  exports io.talentport.core.style;
  exports io.talentport.core.text;

  uses io.talentport.core.RecruitingPlatformProvider;
  uses io.talentport.core.coordination.CoordinationProvider;
}
