package io.talentport.golden.wire.model;

import io.talentport.adapter.support.json.FieldNames;
import io.talentport.adapter.support.json.JsonObject;
import io.talentport.adapter.support.json.JsonReader;
import io.talentport.adapter.support.json.JsonWriter;

/** The envelope of every reply. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class Reply extends io.talentport.adapter.support.spec.Envelope {

  public Integer code;

  public String msg;

  public ReplyError error;

  public String reporter;

  @Override
  public int readField(String name, JsonReader in) {
    switch (name) {
      case "code":
        this.code = in.int32();
        return 0;
      case "msg":
        this.msg = in.text();
        return 1;
      case "error":
        this.error = in.object(ReplyError::new);
        return 2;
      case "reporter":
        this.reporter = in.text();
        return 3;
      default:
        return UNKNOWN;
    }
  }

  @Override
  public void writeFields(JsonWriter out) {
    out.field("code", this.code);
    out.field("msg", this.msg);
    out.field("error", this.error);
    out.field("reporter", this.reporter);
  }

  @Override
  public void describe(FieldNames fields) {
    fields.add("code");
    fields.add("msg");
    fields.add("error", ReplyError::new);
    fields.add("reporter");
  }

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
