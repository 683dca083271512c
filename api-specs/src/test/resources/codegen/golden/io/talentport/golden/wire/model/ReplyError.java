package io.talentport.golden.wire.model;

import io.talentport.adapter.support.spec.WireField;
import java.util.List;
import java.util.Map;

/** ReplyError on the wire. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class ReplyError {

  @WireField("log_id")
  public String logId;

  @WireField("details")
  public List<Map<String, Object>> details;

  @Override
  public String toString() {
    return "ReplyError{"
        + "logId=" + logId
        + ", details=" + details
        + "}";
  }
}
