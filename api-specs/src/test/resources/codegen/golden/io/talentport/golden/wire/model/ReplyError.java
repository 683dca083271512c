package io.talentport.golden.wire.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/** ReplyError on the wire. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class ReplyError {

  @JsonProperty("log_id")
  public String logId;

  @JsonProperty("details")
  public List<Map<String, Object>> details;

  @Override
  public String toString() {
    return "ReplyError{"
        + "logId=" + logId
        + ", details=" + details
        + "}";
  }
}
