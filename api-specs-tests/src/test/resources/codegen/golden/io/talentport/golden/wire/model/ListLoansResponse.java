package io.talentport.golden.wire.model;

import io.talentport.adapter.support.json.FieldNames;
import io.talentport.adapter.support.json.JsonObject;
import io.talentport.adapter.support.json.JsonReader;
import io.talentport.adapter.support.json.JsonWriter;
import java.util.List;

/** ListLoansResponse on the wire. Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class ListLoansResponse extends Reply {

  public List<Book> loans;

  public Boolean hasMore;

  public String nextCursor;

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
      case "loans":
        this.loans = in.objects(Book::new);
        return 4;
      case "has_more":
        this.hasMore = in.bool();
        return 5;
      case "nextCursor":
        this.nextCursor = in.text();
        return 6;
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
    out.field("loans", this.loans);
    out.field("has_more", this.hasMore);
    out.field("nextCursor", this.nextCursor);
  }

  @Override
  public void describe(FieldNames fields) {
    fields.add("code");
    fields.add("msg");
    fields.add("error", ReplyError::new);
    fields.add("reporter");
    fields.add("loans", Book::new);
    fields.add("has_more");
    fields.add("nextCursor");
  }

  @Override
  public String toString() {
    return "ListLoansResponse{"
        + "code=" + code
        + ", msg=" + msg
        + ", error=" + error
        + ", reporter=" + (reporter == null ? null : "***")
        + ", loans=" + loans
        + ", hasMore=" + hasMore
        + ", nextCursor=" + nextCursor
        + "}";
  }
}
