package io.talentport.golden.wire.model;

import io.talentport.adapter.support.spec.WireField;

/** GetTokenResponse on the wire. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class GetTokenResponse extends Reply {

  @WireField("access_token")
  public String accessToken;

  @WireField("expire")
  public Long expire;

  @Override
  public String toString() {
    return "GetTokenResponse{"
        + "code=" + code
        + ", msg=" + msg
        + ", error=" + error
        + ", reporter=" + (reporter == null ? null : "***")
        + ", accessToken=" + (accessToken == null ? null : "***")
        + ", expire=" + expire
        + "}";
  }
}
