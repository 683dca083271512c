/**
 * What every adapter needs and no application sees: transport, tokens, quotas, retry, replies,
 * paging and mapping.
 */
// Three of the libraries, and the annotations of two more, are no named modules yet.
@SuppressWarnings("requires-automatic")
module io.talentport.adapter.support {
  requires transitive io.talentport.core;
  requires feign.core;
  requires io.github.bucket4j.core;
  requires org.apache.httpcomponents.client5.httpclient5;
  requires org.apache.httpcomponents.core5.httpcore5;
  requires tools.jackson.core;

  // Not used here: the HTTP client needs them, and says so in no descriptor.
  requires java.security.jgss;
  requires jdk.net;
  requires org.slf4j;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires static org.mapstruct;

  exports io.talentport.adapter.support.call;
  exports io.talentport.adapter.support.context;
  exports io.talentport.adapter.support.coordination;
  exports io.talentport.adapter.support.digest;
  exports io.talentport.adapter.support.failure;
  exports io.talentport.adapter.support.fetch;
  exports io.talentport.adapter.support.http;
  exports io.talentport.adapter.support.json;
  exports io.talentport.adapter.support.libraries;
  exports io.talentport.adapter.support.listener;
  exports io.talentport.adapter.support.mapping;
  exports io.talentport.adapter.support.once;
  exports io.talentport.adapter.support.paging;
  exports io.talentport.adapter.support.platform;
  exports io.talentport.adapter.support.quota;
  exports io.talentport.adapter.support.reply;
  exports io.talentport.adapter.support.settings;
  exports io.talentport.adapter.support.spec;
  exports io.talentport.adapter.support.time;
  exports io.talentport.adapter.support.token;
}
