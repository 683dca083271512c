package io.talentport.adapter.support.quota;

import io.talentport.adapter.support.coordination.GuardedStore;
import io.talentport.core.coordination.QuotaStore;
import io.talentport.core.coordination.WhenUnreachable;

/**
 * The store in which instances of an application share one operation's quota.
 *
 * @param key of the quota in the store
 * @param whenUnreachable what its calls do if the store does not answer
 */
record SharedQuota(GuardedStore<QuotaStore> store, String key, WhenUnreachable whenUnreachable) {}
