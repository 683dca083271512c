package io.talentport.adapter.tck.internal.platform;

import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.sandbox.RecordedRequest;
import org.jspecify.annotations.Nullable;

/** What all Feishu's listings have in common. */
abstract class FeishuListing<T> extends ListingDriver<T> {

  FeishuListing(PlatformScript script, Class<?> port, SpecCall call) {
    super(script, port, call, new Names("items", "has_more", "page_token", "page_size"));
  }

  @Override
  public final @Nullable String tokenOf(RecordedRequest request) {
    return request.query().get("page_token");
  }

  @Override
  public final int sizeOf(RecordedRequest request) {
    return Integer.parseInt(request.query().getOrDefault("page_size", "-1"));
  }
}
