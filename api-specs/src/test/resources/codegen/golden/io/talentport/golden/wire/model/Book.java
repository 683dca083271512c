package io.talentport.golden.wire.model;

import io.talentport.adapter.support.spec.WireField;
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

  @WireField("id")
  public String id;

  @WireField("kind")
  public String kind;

  @WireField("size")
  public Long size;

  @WireField("pages")
  public Integer pages;

  @WireField(value = "shelf", onRequest = true)
  public String shelf;

  @WireField("title")
  public String title;

  @WireField("price")
  public BigDecimal price;

  @WireField("available")
  public Boolean available;

  @WireField("class")
  public String propertyClass;

  @WireField("default")
  public String _default;

  @WireField("object")
  public String object;

  @WireField("list")
  public List<String> list;

  @WireField("trailing_")
  public String trailing;

  @WireField("camelCase")
  public String camelCase;

  @WireField("e_mail")
  public String eMail;

  @WireField("readers")
  public List<String> readers;

  @WireField("borrower")
  public Person borrower;

  @WireField("author")
  public Person author;

  @WireField("unlock_code")
  public String unlockCode;

  @WireField("grid")
  public List<List<Cell>> grid;

  @WireField("notes")
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
