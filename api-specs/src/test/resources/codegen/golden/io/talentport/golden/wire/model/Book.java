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

  @WireField("book_id")
  public String bookId;

  @WireField("kind")
  public String kind;

  @WireField("origin")
  public String origin;

  @WireField("state")
  public Integer state;

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
