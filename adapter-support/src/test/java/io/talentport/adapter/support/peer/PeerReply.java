package io.talentport.adapter.support.peer;

import io.talentport.adapter.support.spec.Envelope;
import io.talentport.adapter.support.spec.WireField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every reply of the artificial platform carries. */
public class PeerReply extends Envelope {

  @WireField("code")
  public @Nullable Long code;

  @WireField("msg")
  public @Nullable String msg;

  @WireField("request_id")
  public @Nullable String requestId;

  @WireField("error")
  public @Nullable PeerError error;

  public static class PeerError {

    @WireField("scopes")
    public @Nullable List<String> scopes;
  }
}
