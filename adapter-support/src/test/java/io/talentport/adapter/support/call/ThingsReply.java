package io.talentport.adapter.support.call;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of things, with every kind of value that the platforms send. */
class ThingsReply extends PeerReply {

  @JsonProperty("data")
  public @Nullable Things data;

  static class Things {

    @JsonProperty("items")
    public @Nullable List<Thing> items;

    @JsonProperty("has_more")
    public @Nullable Boolean hasMore;

    @JsonProperty("page_token")
    public @Nullable String pageToken;
  }

  static class Thing {

    @JsonProperty("id")
    public @Nullable String id;

    @JsonProperty("count")
    public @Nullable Integer count;

    @JsonProperty("created_at")
    public @Nullable Long createdAt;

    @JsonProperty("phone")
    public @Nullable String phone;

    @JsonProperty("note")
    public @Nullable String note;

    @JsonProperty("labels")
    public @Nullable List<String> labels;

    @JsonProperty("parts")
    public @Nullable List<Thing> parts;
  }
}
