package io.talentport.adapter.support.call;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.talentport.adapter.support.spec.WireReply;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every reply of the artificial platform carries. */
class PeerReply extends WireReply {

  @JsonProperty("code")
  public @Nullable Long code;

  @JsonProperty("msg")
  public @Nullable String msg;

  @JsonProperty("request_id")
  public @Nullable String requestId;

  @JsonProperty("error")
  public @Nullable PeerError error;

  static class PeerError {

    @JsonProperty("scopes")
    public @Nullable List<String> scopes;
  }
}
