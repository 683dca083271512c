package io.talentport.core;

import io.talentport.core.listener.CallListener;
import io.talentport.core.style.Setting;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** How a platform is reached; every adapter's settings have these. */
public interface ConnectionSettings {

  /** The connect timeout: longer than zero, at most a day. */
  @Setting(
      defaultValue = "PT5S",
      en = "how long a connection may take to be established",
      zh = "建立连接的最长时间")
  Duration connectTimeout();

  /** The read timeout: longer than zero, at most a day. */
  @Setting(
      defaultValue = "PT20S",
      en = "read timeout: how long to wait for data from the platform",
      zh = "读超时：等待平台返回数据的最长时间")
  Duration readTimeout();

  /**
   * The deadline of one call to the platform: longer than zero, at most a day. A method of a port
   * that needs several calls, such as one per page, has the deadline for each of them.
   */
  @Setting(
      defaultValue = "PT1M",
      en = "how long one call may take in all: attempts, waits, token calls",
      zh = "一次调用的总时限，含重试、等待和取 token")
  Duration callDeadline();

  /** How often one call is sent. A write is sent again only if it was certainly not executed. */
  @Setting(
      defaultValue = "3",
      min = 1,
      max = 10,
      en = "how often one call is sent at most",
      zh = "一次调用最多发送几次")
  int maxAttempts();

  /**
   * The share of the platform's printed quotas that this process uses: 1 for all of them, 0.5 where
   * two processes share them, 2 where the platform grants the double. Where a {@link
   * io.talentport.core.coordination.Coordination} shares the quotas, this share counts only while
   * its store does not answer; otherwise {@link
   * io.talentport.core.coordination.Coordination#quotaShare()} does.
   */
  @Setting(
      defaultValue = "1",
      above = 0,
      max = 1000,
      en =
          "share of the platform's printed quotas that this process may use: `0.5` for one of two"
              + " processes; it is not rounded",
      zh = "本进程可占用的平台配额比例；两个进程共用时各写 `0.5`，不取整")
  double quotaShare();

  /**
   * Whether a malformed record ends a listing with a {@link
   * io.talentport.core.error.MalformedResponseException}. Otherwise it becomes a {@link
   * io.talentport.core.paging.RecordFault} of its page.
   */
  @Setting(
      defaultValue = "false",
      en = "whether one malformed record ends a listing instead of becoming a fault of its page",
      zh = "遇到一条格式错误的记录时是否中断列表；默认记为该页的 fault，其余照常返回")
  boolean strictRecords();

  /** The size limit of one response. Documents are not limited by it: they are streamed. */
  @Setting(
      defaultValue = "16777216",
      min = 1024,
      max = 1_073_741_824,
      form = Setting.Form.BYTES,
      en =
          "how many bytes one response may have after decompression; a larger one is refused while"
              + " it is read",
      zh = "一次响应解压后最多多少字节；超过时边读边拒绝")
  int maxBodyBytes();

  /**
   * The limit of empty pages in a row while the platform announces more. One more ends the listing
   * with a {@link io.talentport.core.error.MalformedResponseException} that has the cursor to
   * continue from.
   */
  @Setting(
      defaultValue = "100",
      min = 1,
      max = 1_000_000,
      en =
          "how many pages without a record a listing accepts in a row; one more ends it with an"
              + " error that has the cursor to continue from",
      zh = "一个列表最多连续接受多少个空页；再多一页就以异常结束，异常里带有接着读的游标")
  int maxEmptyPages();

  /** The size of the connection pool. A call that finds none free waits within its deadline. */
  @Setting(
      defaultValue = "64",
      min = 1,
      max = 10_000,
      en = "how many connections there may be at a time",
      zh = "同时最多使用的连接数")
  int maxConnections();

  /** The HTTP proxy; absent for a direct connection. */
  @Setting(
      en = "an HTTP proxy, like `http://proxy.example.org:3128`",
      zh = "HTTP 代理，如 `http://proxy.example.org:3128`")
  Optional<InetSocketAddress> proxy();

  /** The proxy's user, for Basic authentication; without a colon. */
  @Setting(
      form = Setting.Form.PHRASE,
      en = "user name for the proxy (Basic authentication); set it together with `proxy-password`",
      zh = "代理的用户名（Basic 认证），须与 `proxy-password` 同时配置")
  Optional<String> proxyUser();

  /** The proxy user's password, which is sent to the proxy only. */
  @Value.Redacted
  @Setting(form = Setting.Form.PHRASE, en = "password for the proxy", zh = "代理的密码")
  Optional<String> proxyPassword();

  /**
   * Hosts besides the loopback that may be called over plain http, such as a gateway in the same
   * cluster. Tokens, the application's secret and personal data cross that network unencrypted.
   */
  @Setting(
      en =
          "hosts besides the loopback that may be called over plain `http`, like `gateway.internal,"
              + " 10.0.0.8`; see [SECURITY.md](../SECURITY.md)",
      zh =
          "除回环地址外，允许使用明文 `http` 的主机，如 `gateway.internal, 10.0.0.8`；风险见"
              + "[安全](../SECURITY.zh-CN.md)")
  Set<String> allowPlainHttpTo();

  /**
   * Receives events about the calls. It can be set only in code. Listeners of {@link
   * ConnectOptions} come first.
   */
  @Value.Default
  default List<CallListener> listeners() {
    return List.of();
  }
}
