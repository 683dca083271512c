package io.talentport.golden.wire.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** GetTokenResponse on the wire. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class GetTokenResponse extends Reply {

  @JsonProperty("access_token")
  public String accessToken;

  @JsonProperty("expire")
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
