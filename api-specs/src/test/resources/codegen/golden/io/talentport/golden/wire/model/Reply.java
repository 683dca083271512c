package io.talentport.golden.wire.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The envelope of every reply. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class Reply extends io.talentport.adapter.support.spec.WireReply {

  @JsonProperty("code")
  public Integer code;

  @JsonProperty("msg")
  public String msg;

  @JsonProperty("error")
  public ReplyError error;

  @JsonProperty("reporter")
  public String reporter;

  @Override
  public String toString() {
    return "Reply{"
        + "code=" + code
        + ", msg=" + msg
        + ", error=" + error
        + ", reporter=" + (reporter == null ? null : "***")
        + "}";
  }
}
