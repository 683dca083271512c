package io.talentport.golden.wire.model;

import io.talentport.adapter.support.json.FieldNames;
import io.talentport.adapter.support.json.JsonObject;
import io.talentport.adapter.support.json.JsonReader;
import io.talentport.adapter.support.json.JsonWriter;

/** GetTokenResponse on the wire. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class GetTokenResponse extends Reply {

  public String accessToken;

  public Long expire;

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
      case "access_token":
        this.accessToken = in.text();
        return 4;
      case "expire":
        this.expire = in.int64();
        return 5;
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
    out.field("access_token", this.accessToken);
    out.field("expire", this.expire);
  }

  @Override
  public void describe(FieldNames fields) {
    fields.add("code");
    fields.add("msg");
    fields.add("error", ReplyError::new);
    fields.add("reporter");
    fields.add("access_token");
    fields.add("expire");
  }

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
