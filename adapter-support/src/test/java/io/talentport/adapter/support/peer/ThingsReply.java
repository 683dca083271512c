package io.talentport.adapter.support.peer;

import io.talentport.adapter.support.spec.WireField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of things, with every kind of value that the platforms send. */
public class ThingsReply extends PeerReply {

  @WireField("data")
  public @Nullable Things data;

  public static class Things {

    @WireField("items")
    public @Nullable List<Thing> items;

    @WireField("has_more")
    public @Nullable Boolean hasMore;

    @WireField("page_token")
    public @Nullable String pageToken;
  }

  public static class Thing {

    @WireField("id")
    public @Nullable String id;

    @WireField("count")
    public @Nullable Integer count;

    @WireField("created_at")
    public @Nullable Long createdAt;

    @WireField("phone")
    public @Nullable String phone;

    @WireField("note")
    public @Nullable String note;

    @WireField("labels")
    public @Nullable List<String> labels;

    @WireField("parts")
    public @Nullable List<Thing> parts;
  }
}
