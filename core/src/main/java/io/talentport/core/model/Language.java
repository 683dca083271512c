package io.talentport.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A language (语言). An open vocabulary: a value that is not among the constants is kept as it came.
 *
 * @param value the constant's own word, or the platform's; never blank
 */
public record Language(String value) {

  /** English (英语). */
  public static final Language ENGLISH = new Language("english");

  /** French (法语). */
  public static final Language FRENCH = new Language("french");

  /** Japanese (日语). */
  public static final Language JAPANESE = new Language("japanese");

  /** Korean (韩语). */
  public static final Language KOREAN = new Language("korean");

  /** German (德语). */
  public static final Language GERMAN = new Language("german");

  /** Russian (俄语). */
  public static final Language RUSSIAN = new Language("russian");

  /** Spanish (西班牙语). */
  public static final Language SPANISH = new Language("spanish");

  /** Portuguese (葡萄牙语). */
  public static final Language PORTUGUESE = new Language("portuguese");

  /** Arabic (阿拉伯语). */
  public static final Language ARABIC = new Language("arabic");

  /** Hindi (印地语). */
  public static final Language HINDI = new Language("hindi");

  /** Hindustani (印度斯坦语). */
  public static final Language HINDUSTANI = new Language("hindustani");

  /** Bengali (孟加拉语). */
  public static final Language BENGALI = new Language("bengali");

  /** Hausa (豪萨语). */
  public static final Language HAUSA = new Language("hausa");

  /** Punjabi (旁遮普语). */
  public static final Language PUNJABI = new Language("punjabi");

  /** Persian (波斯语). */
  public static final Language PERSIAN = new Language("persian");

  /** Swahili (斯瓦西里语). */
  public static final Language SWAHILI = new Language("swahili");

  /** Telugu (泰卢固语). */
  public static final Language TELUGU = new Language("telugu");

  /** Turkish (土耳其语). */
  public static final Language TURKISH = new Language("turkish");

  /** Italian (意大利语). */
  public static final Language ITALIAN = new Language("italian");

  /** Javanese (爪哇语). */
  public static final Language JAVANESE = new Language("javanese");

  /** Tamil (泰米尔语). */
  public static final Language TAMIL = new Language("tamil");

  /** Marathi (马拉地语). */
  public static final Language MARATHI = new Language("marathi");

  /** Vietnamese (越南语). */
  public static final Language VIETNAMESE = new Language("vietnamese");

  /** Mandarin (普通话). */
  public static final Language MANDARIN = new Language("mandarin");

  /** Cantonese (粤语). */
  public static final Language CANTONESE = new Language("cantonese");

  private static final List<Language> KNOWN =
      List.of(
          ENGLISH,
          FRENCH,
          JAPANESE,
          KOREAN,
          GERMAN,
          RUSSIAN,
          SPANISH,
          PORTUGUESE,
          ARABIC,
          HINDI,
          HINDUSTANI,
          BENGALI,
          HAUSA,
          PUNJABI,
          PERSIAN,
          SWAHILI,
          TELUGU,
          TURKISH,
          ITALIAN,
          JAVANESE,
          TAMIL,
          MARATHI,
          VIETNAMESE,
          MANDARIN,
          CANTONESE);

  /** Checks the value. */
  public Language {
    Check.text("language", value);
  }

  /**
   * The constant with this word, or else the word itself.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the word is null or blank
   */
  public static Language of(@Nullable String value) {
    return new Language(Check.text("language", value));
  }

  /** Every constant of this vocabulary. */
  public static List<Language> known() {
    return KNOWN;
  }

  @Override
  public String toString() {
    return value;
  }
}
