package io.talentport.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kind of a field that the organisation defined (自定义字段类型). An open vocabulary: a value that is
 * not among the constants is kept as it came.
 *
 * @param value the constant's own word, or the platform's; never blank
 */
public record CustomFieldType(String value) {

  /** One line of text (单行文本). */
  public static final CustomFieldType TEXT = new CustomFieldType("text");

  /** Several lines of text (多行文本). */
  public static final CustomFieldType LONG_TEXT = new CustomFieldType("long-text");

  /** One of several choices (单选). */
  public static final CustomFieldType CHOICE = new CustomFieldType("choice");

  /** Any of several choices (多选). */
  public static final CustomFieldType CHOICES = new CustomFieldType("choices");

  /** A date (日期). */
  public static final CustomFieldType DATE = new CustomFieldType("date");

  /** A month (月份选择). */
  public static final CustomFieldType MONTH = new CustomFieldType("month");

  /** A year (年份选择). */
  public static final CustomFieldType YEAR = new CustomFieldType("year");

  /** A period (时间段). */
  public static final CustomFieldType PERIOD = new CustomFieldType("period");

  /** A number (数字). */
  public static final CustomFieldType NUMBER = new CustomFieldType("number");

  /** A field that the platform has by itself (默认字段). */
  public static final CustomFieldType STANDARD_FIELD = new CustomFieldType("standard-field");

  /** A group of fields (模块). */
  public static final CustomFieldType MODULE = new CustomFieldType("module");

  /** A date, by another number (日期). */
  public static final CustomFieldType DAY = new CustomFieldType("day");

  /** Files (附件). */
  public static final CustomFieldType FILES = new CustomFieldType("files");

  private static final List<CustomFieldType> KNOWN =
      List.of(
          TEXT,
          LONG_TEXT,
          CHOICE,
          CHOICES,
          DATE,
          MONTH,
          YEAR,
          PERIOD,
          NUMBER,
          STANDARD_FIELD,
          MODULE,
          DAY,
          FILES);

  /** Checks the value. */
  public CustomFieldType {
    Check.text("customFieldType", value);
  }

  /**
   * The constant with this word, or else the word itself.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the word is null or blank
   */
  public static CustomFieldType of(@Nullable String value) {
    return new CustomFieldType(Check.text("customFieldType", value));
  }

  /** Every constant of this vocabulary. */
  public static List<CustomFieldType> known() {
    return KNOWN;
  }

  @Override
  public String toString() {
    return value;
  }
}
