package io.talentport.adapter.support.peer;

import io.talentport.adapter.support.json.FieldNames;
import io.talentport.adapter.support.json.JsonObject;
import io.talentport.adapter.support.json.JsonReader;
import io.talentport.adapter.support.json.JsonWriter;
import io.talentport.adapter.support.spec.Envelope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every reply of the artificial platform carries, as the templates generate it. */
public class PeerReply extends Envelope {

  public @Nullable Long code;
  public @Nullable String msg;
  public @Nullable String requestId;
  public @Nullable PeerError error;

  @Override
  public int readField(String name, JsonReader in) {
    switch (name) {
      case "code":
        code = in.int64();
        return 0;
      case "msg":
        msg = in.text();
        return 1;
      case "request_id":
        requestId = in.text();
        return 2;
      case "error":
        error = in.object(PeerError::new);
        return 3;
      default:
        return -1;
    }
  }

  @Override
  public void writeFields(JsonWriter out) {
    out.field("code", code);
    out.field("msg", msg);
    out.field("request_id", requestId);
    out.field("error", error);
  }

  @Override
  public void describe(FieldNames fields) {
    fields.add("code");
    fields.add("msg");
    fields.add("request_id");
    fields.add("error", PeerError::new);
  }

  /** More about a refusal. */
  public static class PeerError implements JsonObject {

    public @Nullable List<String> scopes;

    @Override
    public int readField(String name, JsonReader in) {
      switch (name) {
        case "scopes":
          scopes = in.list(JsonReader::text);
          return 0;
        default:
          return -1;
      }
    }

    @Override
    public void writeFields(JsonWriter out) {
      out.field("scopes", scopes);
    }

    @Override
    public void describe(FieldNames fields) {
      fields.add("scopes");
    }
  }
}
