package io.talentport.golden.wire.model;

import io.talentport.adapter.support.spec.WireField;

/** The envelope of every reply. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class Reply extends io.talentport.adapter.support.spec.Envelope {

  @WireField("code")
  public Integer code;

  @WireField("msg")
  public String msg;

  @WireField("error")
  public ReplyError error;

  @WireField("reporter")
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
