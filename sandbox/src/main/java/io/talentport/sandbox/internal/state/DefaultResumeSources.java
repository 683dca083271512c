package io.talentport.sandbox.internal.state;

import io.talentport.sandbox.data.ResumeSourceData;
import java.util.List;

/** A resume source of every documented type, some more, and one of a type nobody documented. */
final class DefaultResumeSources {
  private static final int ENABLED = 1;
  private static final int DISABLED = 2;

  private DefaultResumeSources() {}

  static List<ResumeSourceData> all() {
    return List.of(
        source("10000", "内推", "referral", ENABLED, "10000"),
        source("10001", "猎头", "headhunter", ENABLED, "10001"),
        source("10002", "内部来源", "internal source", ENABLED, "10002"),
        source("10003", "第三方招聘网站", "third-party job site", ENABLED, "10003"),
        source("10004", "社交媒体", "social media", ENABLED, "10004"),
        source("10005", "线下来源", "offline source", ENABLED, "10005"),
        source("10006", "其他", "other", ENABLED, "10006"),
        source("10007", "外部推荐", "external referral", ENABLED, "10007"),
        source("10008", "员工转岗", "internal transfer", ENABLED, "10008"),
        source("10009", "实习生转正", "intern conversion", ENABLED, "10009"),
        source("6990000000000000001", "拉勾", "Lagou", ENABLED, "10003"),
        source("6990000000000000002", "猎聘", "Liepin", DISABLED, "10003"),
        source("6990000000000000003", "校园宣讲会", "campus talk", ENABLED, "10005"),
        source("6990000000000000004", "人才库激活", "talent pool", ENABLED, "10099"));
  }

  private static ResumeSourceData source(
      String id, String zhName, String enName, int activeStatus, String type) {
    return new ResumeSourceData(id, zhName, enName, activeStatus, type);
  }
}
