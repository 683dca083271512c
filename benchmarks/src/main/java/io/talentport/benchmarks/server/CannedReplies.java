package io.talentport.benchmarks.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The replies of both platforms, by path and number of rows. Thread-safe. */
final class CannedReplies {

  /** As many header lines as the platforms' gateways send. */
  private static final String HEAD =
      """
      Server: Tengine
      Date: Fri, 20 Nov 2026 08:00:00 GMT
      Content-Type: application/json; charset=utf-8
      Connection: keep-alive
      Cache-Control: no-cache, no-store
      X-Tt-Logid: 20261120160000A1B2C3D4E5F60718293A
      X-Request-Id: 5f1c2d3e-4a5b-4c6d-8e7f-001122334455
      Vary: Accept-Encoding
      """
          .replace("\n", "\r\n");

  private static final String RECORD =
      """
      {"biz_code":"ddats","corp_id":"ding8196cd9a2b2405da24f2f5cc6abecb85",\
      "resume_id":"4a7c1e92b3d8{n}","channel":"zhilian","candidate_id":"c90d5be1f7a2{n}",\
      "gmt_create_mils":1594883804000,"gmt_modified_mils":1618500278645}""";

  private static final String APPLICATION =
      """
      {"id":"698920290847{n}","external_id":"ext-2026-{n}","job_recruitment_type":1,\
      "job_title":"高级 Java 工程师","resume_source":"lagou","stage":"简历初筛",\
      "talent_id":"6960663240925956459","termination_reason":"不合适","delivery_type":1,\
      "modify_time":1618500278645,"create_time":1618500278644,"termination_type":"HR 主动终止"}""";

  private static final String MATCH =
      """
      {"talent_id":"689156063017{n}","mobile_code":"86","mobile_number":"1390{n}",\
      "email":"person-{n}@example.org","identification_type":1,\
      "identification_number":"11010519900307{n}","is_onboarded":false}""";

  private static final Map<String, CountingReply> WITHOUT_ROWS =
      Map.of(
          "/gettoken",
              reply(
                  """
                  {"errcode":0,"access_token":"0a1b2c3d4e5f60718293a4b5c6d7e8f9","errmsg":"ok",\
                  "expires_in":7200}"""),
          "/open-apis/auth/v3/tenant_access_token/internal",
              reply(
                  """
                  {"code":0,"msg":"ok","tenant_access_token":"t-g1044qeGEDXTB6NDJOGV4JQCYDGHRBARFTGT1234",\
                  "expire":7200}"""),
          "/topapi/ats/resume/add",
              reply(
                  """
                  {"errcode":0,"errmsg":"ok","request_id":"15rabcdefgh14","result":{\
                  "resume_id":"4a7c1e92b3d80001",\
                  "pc_jump_url":"https://www.example.org/pc/resumes/4a7c1e92b3d80001",\
                  "mobile_jump_url":"https://www.example.org/mobile/resumes/4a7c1e92b3d80001"}}"""),
          "/open-apis/hire/v1/attachments",
              reply("{\"code\":0,\"msg\":\"ok\",\"data\":{\"id\":\"7400000000000000001\"}}"),
          "/open-apis/hire/v1/talents/combined_create",
              reply(
                  """
                  {"code":0,"msg":"ok","data":{"talent_id":"6891560630172518670",\
                  "creator_id":"cli_a1b2c3d4e5f60001","creator_account_type":3}}"""));

  private final Map<String, CountingReply> withRows = new ConcurrentHashMap<>();

  /**
   * The reply of a path.
   *
   * @param rows how many rows were asked for
   * @throws IllegalArgumentException if no reply was prepared for the path
   */
  CountingReply to(String path, int rows) {
    CountingReply fixed = WITHOUT_ROWS.get(path);
    return fixed == null
        ? withRows.computeIfAbsent(path + ' ' + rows, key -> withRows(path, rows))
        : fixed;
  }

  private static CountingReply withRows(String path, int rows) {
    return switch (path) {
      case "/topapi/ats/plugin/statistics/resume/list" ->
          CountingReply.of(
              HEAD,
              "{\"errcode\":0,\"errmsg\":\"ok\",\"request_id\":\"15rabcdefgh12\",\"result\":{\"list\":[",
              RECORD,
              rows,
              "],\"has_more\":true,\"next_cursor\":\"from-{n}\"}}");
      case "/open-apis/hire/v1/external_applications" ->
          CountingReply.of(
              HEAD,
              "{\"code\":0,\"msg\":\"ok\",\"data\":{\"items\":[",
              APPLICATION,
              rows,
              "],\"has_more\":true,\"page_token\":\"from-{n}\"}}");
      case "/open-apis/hire/v1/talents/batch_get_id" ->
          CountingReply.of(
              HEAD, "{\"code\":0,\"msg\":\"ok\",\"data\":{\"talent_list\":[", MATCH, rows, "]}}");
      default -> throw new IllegalArgumentException("No reply was prepared for " + path);
    };
  }

  private static CountingReply reply(String body) {
    return CountingReply.of(HEAD, body);
  }
}
