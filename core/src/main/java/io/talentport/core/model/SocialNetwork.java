package io.talentport.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A social network (社交账号). An open vocabulary: a value that is not among the constants is kept as
 * it came.
 *
 * @param value the constant's own word, or the platform's; never blank
 */
public record SocialNetwork(String value) {

  /** LinkedIn (领英). */
  public static final SocialNetwork LINKEDIN = new SocialNetwork("linkedin");

  /** Maimai (脉脉). */
  public static final SocialNetwork MAIMAI = new SocialNetwork("maimai");

  /** WeChat (微信). */
  public static final SocialNetwork WECHAT = new SocialNetwork("wechat");

  /** Weibo (微博). */
  public static final SocialNetwork WEIBO = new SocialNetwork("weibo");

  /** GitHub. */
  public static final SocialNetwork GITHUB = new SocialNetwork("github");

  /** Zhihu (知乎). */
  public static final SocialNetwork ZHIHU = new SocialNetwork("zhihu");

  /** Facebook (脸书). */
  public static final SocialNetwork FACEBOOK = new SocialNetwork("facebook");

  /** Twitter (推特). */
  public static final SocialNetwork TWITTER = new SocialNetwork("twitter");

  /** WhatsApp. */
  public static final SocialNetwork WHATSAPP = new SocialNetwork("whatsapp");

  /** A personal website (个人网站). */
  public static final SocialNetwork PERSONAL_SITE = new SocialNetwork("personal-site");

  /** QQ. */
  public static final SocialNetwork QQ = new SocialNetwork("qq");

  private static final List<SocialNetwork> KNOWN =
      List.of(
          LINKEDIN,
          MAIMAI,
          WECHAT,
          WEIBO,
          GITHUB,
          ZHIHU,
          FACEBOOK,
          TWITTER,
          WHATSAPP,
          PERSONAL_SITE,
          QQ);

  /** Checks the value. */
  public SocialNetwork {
    Check.text("socialNetwork", value);
  }

  /**
   * The constant with this word, or else the word itself.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the word is null or blank
   */
  public static SocialNetwork of(@Nullable String value) {
    return new SocialNetwork(Check.text("socialNetwork", value));
  }

  /** Every constant of this vocabulary. */
  public static List<SocialNetwork> known() {
    return KNOWN;
  }

  @Override
  public String toString() {
    return value;
  }
}
