package io.talentport.golden.wire.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A \"book\" 图书 with every kind of property. *_/ Generated from the spec; change the spec instead. */
@SuppressWarnings("all")
public class Book {
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
  public static final java.util.List<String> KIND_NOVEL_WORDS = java.util.List.of("小说", "the \"novel\"");
  public static final String KIND_COOKERY_BOOK = "2";

  @JsonProperty("id")
  public String id;

  @JsonProperty("kind")
  public String kind;

  @JsonProperty("size")
  public Long size;

  @JsonProperty("pages")
  public Integer pages;

  @com.fasterxml.jackson.annotation.JsonView(io.talentport.adapter.support.spec.OnRequest.class)
  @JsonProperty("shelf")
  public String shelf;

  @JsonProperty("title")
  public String title;

  @JsonProperty("price")
  public BigDecimal price;

  @JsonProperty("available")
  public Boolean available;

  @JsonProperty("class")
  public String propertyClass;

  @JsonProperty("default")
  public String _default;

  @JsonProperty("object")
  public String object;

  @JsonProperty("list")
  public List<String> list;

  @JsonProperty("trailing_")
  public String trailing;

  @JsonProperty("camelCase")
  public String camelCase;

  @JsonProperty("e_mail")
  public String eMail;

  @JsonProperty("readers")
  public List<String> readers;

  @JsonProperty("borrower")
  public Person borrower;

  @JsonProperty("author")
  public Person author;

  @JsonProperty("unlock_code")
  public String unlockCode;

  @JsonProperty("grid")
  public List<List<Cell>> grid;

  @JsonProperty("notes")
  public Map<String, String> notes;

  @Override
  public String toString() {
    return "Book{"
        + "id=" + id
        + ", kind=" + kind
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
