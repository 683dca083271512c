package io.talentport.adapter.support.peer;

import io.talentport.adapter.support.json.FieldNames;
import io.talentport.adapter.support.json.JsonObject;
import io.talentport.adapter.support.json.JsonReader;
import io.talentport.adapter.support.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of things, with every kind of value that the platforms send. */
public class ThingsReply extends PeerReply {

  public @Nullable Things data;

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
      case "data":
        data = in.object(Things::new);
        return 4;
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
    out.field("data", data);
  }

  @Override
  public void describe(FieldNames fields) {
    fields.add("code");
    fields.add("msg");
    fields.add("request_id");
    fields.add("error", PeerError::new);
    fields.add("data", Things::new);
  }

  /** The page. */
  public static class Things implements JsonObject {

    public @Nullable List<Thing> items;
    public @Nullable Boolean hasMore;
    public @Nullable String pageToken;

    @Override
    public int readField(String name, JsonReader in) {
      switch (name) {
        case "items":
          items = in.objects(Thing::new);
          return 0;
        case "has_more":
          hasMore = in.bool();
          return 1;
        case "page_token":
          pageToken = in.text();
          return 2;
        default:
          return -1;
      }
    }

    @Override
    public void writeFields(JsonWriter out) {
      out.field("items", items);
      out.field("has_more", hasMore);
      out.field("page_token", pageToken);
    }

    @Override
    public void describe(FieldNames fields) {
      fields.add("items", Thing::new);
      fields.add("has_more");
      fields.add("page_token");
    }
  }

  /** A record. */
  public static class Thing implements JsonObject {

    public @Nullable String id;
    public @Nullable Integer count;
    public @Nullable Long createdAt;
    public @Nullable String phone;
    public @Nullable String note;
    public @Nullable List<String> labels;
    public @Nullable List<Thing> parts;

    @Override
    public int readField(String name, JsonReader in) {
      switch (name) {
        case "id":
          id = in.text();
          return 0;
        case "count":
          count = in.int32();
          return 1;
        case "created_at":
          createdAt = in.int64();
          return 2;
        case "phone":
          phone = in.text();
          return 3;
        case "note":
          note = in.text();
          return 4;
        case "labels":
          labels = in.list(JsonReader::text);
          return 5;
        case "parts":
          parts = in.objects(Thing::new);
          return 6;
        default:
          return -1;
      }
    }

    @Override
    public void writeFields(JsonWriter out) {
      out.field("id", id);
      out.field("count", count);
      out.field("created_at", createdAt);
      out.field("phone", phone);
      out.field("note", note);
      out.field("labels", labels);
      out.field("parts", parts);
    }

    @Override
    public void describe(FieldNames fields) {
      fields.add("id");
      fields.add("count");
      fields.add("created_at");
      fields.add("phone");
      fields.add("note");
      fields.add("labels");
      fields.add("parts", Thing::new);
    }
  }
}
