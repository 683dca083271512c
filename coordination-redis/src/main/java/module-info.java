/** Tokens, quotas and submits that several instances share, in Redis. */
// Lettuce and Bucket4j are no named modules yet; their names are in their manifests.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.talentport.coordination.redis {
  requires transitive io.talentport.core;
  requires transitive lettuce.core;
  requires io.github.bucket4j.core;
  requires io.talentport.adapter.support;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports io.talentport.coordination.redis;

  provides io.talentport.core.coordination.CoordinationProvider with
      io.talentport.coordination.redis.RedisCoordinationProvider;
}
