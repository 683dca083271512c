package io.talentport.adapter.support.quota;

import io.talentport.adapter.support.coordination.GuardedStore;
import io.talentport.adapter.support.coordination.StoreKeys;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.token.TokenKey;
import io.talentport.core.coordination.QuotaStore;

/**
 * The store in which instances of an application share its quotas. Immutable and thread-safe.
 *
 * @param application whose calls the platform counts together
 * @param share of the printed quotas that all instances use together; above 0
 */
public record SharedQuotas(GuardedStore<QuotaStore> store, TokenKey application, double share) {

  SharedQuota of(Operation operation) {
    return new SharedQuota(
        store,
        StoreKeys.quota(application, operation.id()),
        store.whenUnreachable(!operation.retrySafe()));
  }
}
