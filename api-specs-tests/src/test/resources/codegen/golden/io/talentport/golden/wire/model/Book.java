package io.talentport.golden.wire.model;

import io.talentport.adapter.support.json.FieldNames;
import io.talentport.adapter.support.json.JsonObject;
import io.talentport.adapter.support.json.JsonReader;
import io.talentport.adapter.support.json.JsonWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A \"book\" 图书 with every kind of property. *_/ Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class Book implements JsonObject {
  public static final long SIZE_MINIMUM = 0L;
  public static final long SIZE_MAXIMUM = 9007199254740991L;
  public static final long SIZE_DEFAULT = 1L;
  public static final int PAGES_MINIMUM = 1;
  public static final int PAGES_MAXIMUM = 5000;
  public static final int PAGES_DEFAULT = 100;
  public static final int TITLE_MIN_LENGTH = 1;
  public static final int TITLE_MAX_LENGTH = 200;
  public static final String TITLE_DEFAULT = "unti\"tled\\";
  public static final boolean AVAILABLE_DEFAULT = true;
  public static final int READERS_MIN_ITEMS = 1;
  public static final int READERS_MAX_ITEMS = 100;
  public static final int READERS_ITEMS_MAX_LENGTH = 30;
  public static final String KIND_NOVEL = "1";
  public static final String KIND_COOKERY_BOOK = "2";
  public static final java.util.Map<String, String> KIND_BY_WORD = java.util.Map.ofEntries(
      java.util.Map.entry("小说", KIND_NOVEL),
      java.util.Map.entry("the \"novel\"", KIND_NOVEL),
      java.util.Map.entry("菜谱", KIND_COOKERY_BOOK));
  public static final String ORIGIN_SHOP = "the \"shop\"";
  public static final String ORIGIN_GIFT_OF_A_READER = "gift";
  public static final io.talentport.adapter.support.spec.Vocabulary<String, io.talentport.core.model.ResumeChannel> ORIGIN_VOCABULARY =
      io.talentport.adapter.support.spec.Vocabulary.ofTexts(
              io.talentport.core.model.ResumeChannel::of,
              io.talentport.core.model.ResumeChannel::value,
              io.talentport.core.model.ResumeChannel.known())
          .pair(ORIGIN_SHOP, io.talentport.core.model.ResumeChannel.OTHER)
          .word(ORIGIN_GIFT_OF_A_READER, "gift-of-a-reader")
          .build();
  public static final int STATE_ON_LOAN = 1;
  public static final int STATE_BEING_BOUND = 2;
  public static final io.talentport.adapter.support.spec.Vocabulary<Integer, io.talentport.core.model.ResumeSourceStatus> STATE_VOCABULARY =
      io.talentport.adapter.support.spec.Vocabulary.ofNumbers(
              io.talentport.core.model.ResumeSourceStatus::of,
              io.talentport.core.model.ResumeSourceStatus::value,
              io.talentport.core.model.ResumeSourceStatus.known())
          .pair(STATE_ON_LOAN, io.talentport.core.model.ResumeSourceStatus.DISABLED)
          .word(STATE_BEING_BOUND, "being-bound")
          .build();

  public String bookId;

  public String kind;

  public String origin;

  public Integer state;

  public Long size;

  public Integer pages;

  public String shelf;

  public String title;

  public BigDecimal price;

  public Boolean available;

  public String propertyClass;

  public String _default;

  public String object;

  public List<String> list;

  public String trailing;

  public String camelCase;

  public String eMail;

  public List<String> readers;

  public Person borrower;

  public Person author;

  public String unlockCode;

  public List<List<Cell>> grid;

  public Map<String, String> notes;

  @Override
  public int readField(String name, JsonReader in) {
    switch (name) {
      case "book_id":
        this.bookId = in.text();
        return 0;
      case "kind":
        this.kind = in.text();
        return 1;
      case "origin":
        this.origin = in.text();
        return 2;
      case "state":
        this.state = in.int32();
        return 3;
      case "size":
        this.size = in.int64();
        return 4;
      case "pages":
        this.pages = in.int32();
        return 5;
      case "shelf":
        this.shelf = in.readsOptIn("SHELF") ? in.text() : in.skip();
        return 6;
      case "title":
        this.title = in.text();
        return 7;
      case "price":
        this.price = in.decimal();
        return 8;
      case "available":
        this.available = in.bool();
        return 9;
      case "class":
        this.propertyClass = in.text();
        return 10;
      case "default":
        this._default = in.text();
        return 11;
      case "object":
        this.object = in.text();
        return 12;
      case "list":
        this.list = in.list(one -> one.text());
        return 13;
      case "trailing_":
        this.trailing = in.text();
        return 14;
      case "camelCase":
        this.camelCase = in.text();
        return 15;
      case "e_mail":
        this.eMail = in.text();
        return 16;
      case "readers":
        this.readers = in.list(one -> one.text());
        return 17;
      case "borrower":
        this.borrower = in.object(Person::new);
        return 18;
      case "author":
        this.author = in.object(Person::new);
        return 19;
      case "unlock_code":
        this.unlockCode = in.text();
        return 20;
      case "diary":
        return NOT_READ;
      case "grid":
        this.grid = in.list(row -> row.objects(Cell::new));
        return 22;
      case "notes":
        this.notes = in.map(one -> one.text());
        return 23;
      default:
        return UNKNOWN;
    }
  }

  @Override
  public void writeFields(JsonWriter out) {
    out.field("book_id", this.bookId);
    out.field("kind", this.kind);
    out.field("origin", this.origin);
    out.field("state", this.state);
    out.field("size", this.size);
    out.field("pages", this.pages);
    out.field("shelf", this.shelf);
    out.field("title", this.title);
    out.field("price", this.price);
    out.field("available", this.available);
    out.field("class", this.propertyClass);
    out.field("default", this._default);
    out.field("object", this.object);
    out.field("list", this.list);
    out.field("trailing_", this.trailing);
    out.field("camelCase", this.camelCase);
    out.field("e_mail", this.eMail);
    out.field("readers", this.readers);
    out.field("borrower", this.borrower);
    out.field("author", this.author);
    out.field("unlock_code", this.unlockCode);
    out.field("grid", this.grid);
    out.field("notes", this.notes);
  }

  @Override
  public void describe(FieldNames fields) {
    fields.add("book_id");
    fields.add("kind");
    fields.add("origin");
    fields.add("state");
    fields.add("size");
    fields.add("pages");
    fields.add("shelf");
    fields.add("title");
    fields.add("price");
    fields.add("available");
    fields.add("class");
    fields.add("default");
    fields.add("object");
    fields.add("list");
    fields.add("trailing_");
    fields.add("camelCase");
    fields.add("e_mail");
    fields.add("readers");
    fields.add("borrower", Person::new);
    fields.add("author", Person::new);
    fields.add("unlock_code");
    fields.add("grid", Cell::new);
    fields.add("notes");
  }

  @Override
  public String toString() {
    return "Book{"
        + "bookId=" + bookId
        + ", kind=" + kind
        + ", origin=" + origin
        + ", state=" + state
        + ", size=" + size
        + ", pages=" + pages
        + ", shelf=" + shelf
        + ", title=" + title
        + ", price=" + price
        + ", available=" + available
        + ", propertyClass=" + propertyClass
        + ", _default=" + _default
        + ", object=" + object
        + ", list=" + list
        + ", trailing=" + trailing
        + ", camelCase=" + camelCase
        + ", eMail=" + (eMail == null ? null : "***")
        + ", readers=" + (readers == null ? null : "***")
        + ", borrower=" + (borrower == null ? null : "***")
        + ", author=" + author
        + ", unlockCode=" + (unlockCode == null ? null : "***")
        + ", grid=" + grid
        + ", notes=" + notes
        + "}";
  }
}
