package io.talentport.golden.wire.model;

import io.talentport.adapter.support.json.FieldNames;
import io.talentport.adapter.support.json.JsonObject;
import io.talentport.adapter.support.json.JsonReader;
import io.talentport.adapter.support.json.JsonWriter;
import java.util.List;
import java.util.Map;

/** ReplyError on the wire. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class ReplyError implements JsonObject {

  public String logId;

  public List<Map<String, Object>> details;

  @Override
  public int readField(String name, JsonReader in) {
    switch (name) {
      case "log_id":
        this.logId = in.text();
        return 0;
      case "details":
        this.details = in.list(one -> one.map(entry -> entry.any()));
        return 1;
      default:
        return UNKNOWN;
    }
  }

  @Override
  public void writeFields(JsonWriter out) {
    out.field("log_id", this.logId);
    out.field("details", this.details);
  }

  @Override
  public void describe(FieldNames fields) {
    fields.add("log_id");
    fields.add("details");
  }

  @Override
  public String toString() {
    return "ReplyError{"
        + "logId=" + logId
        + ", details=" + details
        + "}";
  }
}
