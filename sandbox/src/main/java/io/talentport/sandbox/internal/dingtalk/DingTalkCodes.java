package io.talentport.sandbox.internal.dingtalk;

import java.util.Map;

/** What the platform says with the codes that faults ask for. */
final class DingTalkCodes {
  private static final Map<Integer, String> MESSAGES =
      Map.ofEntries(
          Map.entry(-1, "系统繁忙"),
          Map.entry(15, "Remote service error"),
          Map.entry(22, "unknown method"),
          Map.entry(40001, "获取access_token时Secret错误，或者access_token无效"),
          Map.entry(40014, "不合法的access_token"),
          Map.entry(40035, "不合法的参数"),
          Map.entry(40089, "不合法的corpid或corpsecret"),
          Map.entry(40096, "不合法的appkey或appsecret"),
          Map.entry(41002, "缺少corpid参数"),
          Map.entry(41004, "缺少corpsecret参数"),
          Map.entry(42001, "access_token超时"),
          Map.entry(60011, "没有调用该接口的权限"),
          Map.entry(60020, "访问ip不在白名单之中"),
          Map.entry(90002, "该接口调用过于频繁"),
          Map.entry(90018, "应用调用该接口的每秒次数超限"),
          Map.entry(90019, "应用调用该接口的次数超限"),
          Map.entry(90020, "当月接口调用次数超限"),
          Map.entry(400001, "系统错误"),
          Map.entry(400002, "参数错误"),
          Map.entry(400020, "无访问权限"));

  private DingTalkCodes() {}

  static String message(int code) {
    return MESSAGES.getOrDefault(code, "ding talk error");
  }
}
