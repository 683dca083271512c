package io.talentport.sandbox.internal.dingtalk;

import io.talentport.sandbox.data.CandidateData;
import io.talentport.sandbox.internal.http.Call;
import io.talentport.sandbox.internal.http.Json;
import io.talentport.sandbox.internal.http.Reply;
import io.talentport.sandbox.internal.state.Tenant;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code importCandidateByResume}. The platform reads the file; the sandbox reads the file's name:
 * without its suffix it is the candidate's name, and eleven digits in it are the phone number.
 */
final class CandidateImport {
  private static final int BY_URL = 2;
  private static final int BY_DRIVE = 3;
  private static final LocalTime CLOSES = LocalTime.of(8, 0);
  private static final LocalTime OPENS = LocalTime.of(20, 0);
  private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
  private static final Pattern PHONE = Pattern.compile("(?<!\\d)1\\d{10}(?!\\d)");
  private static final Set<String> CHANNELS =
      Set.of(
          "liepin",
          "zhilian",
          "51job",
          "boss",
          "lagou",
          "58tongcheng",
          "ganji",
          "linkedin",
          "maimai",
          "other");

  private final Tenant tenant;
  private final Clock clock;
  private final boolean openingHours;

  CandidateImport(Tenant tenant, Clock clock, boolean openingHours) {
    this.tenant = tenant;
    this.clock = clock;
    this.openingHours = openingHours;
  }

  Reply answer(Call call) {
    ObjectNode body = call.isJson() ? Json.parseObject(call.body()) : null;
    if (body == null) {
      return error(V1Codes.BODY_MISSING);
    }
    String wrong = wrong(body);
    if (wrong != null) {
      return V1Replies.error(
          DingTalkOperations.IMPORT_CANDIDATE_BY_RESUME,
          V1Codes.INVALID,
          "invalid parameter: " + wrong);
    }
    String operator = call.query().getOrDefault("opUserId", "");
    if (!operator.isEmpty() && !operator.equals(Tenant.OPERATOR)) {
      return error(V1Codes.USER_UNKNOWN);
    }
    if (openingHours && isClosed()) {
      return V1Replies.error(
          DingTalkOperations.IMPORT_CANDIDATE_BY_RESUME,
          V1Codes.NOT_ADDED,
          "resumes are read from 20:00 to 08:00 only");
    }
    return imported(body, call.effective());
  }

  /** The first parameter that breaks a rule; {@code null} when none does. */
  private static @Nullable String wrong(ObjectNode body) {
    int way = body.path("fileSourceType").asInt(0);
    if (way != BY_URL && way != BY_DRIVE) {
      return "fileSourceType";
    }
    if (way == BY_URL && !text(body, "url").matches("https?://.+")) {
      return "url";
    }
    if (way == BY_DRIVE && !body.path("spaceId").isIntegralNumber()) {
      return "spaceId";
    }
    if (way == BY_DRIVE && text(body, "fileId").isBlank()) {
      return "fileId";
    }
    if (text(body, "fileName").isBlank()) {
      return "fileName";
    }
    // The page names six kinds and goes on with dots.
    if (!text(body, "fileType").matches("[A-Za-z0-9]{1,10}")) {
      return "fileType";
    }
    JsonNode size = body.path("fileSize");
    if (!size.isIntegralNumber() || size.longValue() <= 0) {
      return "fileSize";
    }
    boolean channel =
        !body.hasNonNull("channelCode") || CHANNELS.contains(text(body, "channelCode"));
    return channel ? null : "channelCode";
  }

  private boolean isClosed() {
    LocalTime now = clock.instant().atOffset(BEIJING).toLocalTime();
    return !now.isBefore(CLOSES) && now.isBefore(OPENS);
  }

  private Reply imported(ObjectNode body, boolean effective) {
    String file = text(body, "fileName");
    String name = file.replaceFirst("\\.[^.]*$", "");
    Matcher digits = PHONE.matcher(file);
    String phone = digits.find() ? digits.group() : null;
    String channel = body.hasNonNull("channelCode") ? text(body, "channelCode") : "other";
    CandidateData candidate =
        effective
            ? tenant.importResume(channel, name, phone)
            : new CandidateData(tenant.nextCandidateId(), name, phone);
    return V1Replies.success(
        json -> {
          json.writeStringProperty("candidateId", candidate.id());
          json.writeStringProperty("corpId", Tenant.CORP_ID);
          json.writeStringProperty("name", candidate.name());
        });
  }

  private static String text(ObjectNode body, String name) {
    JsonNode value = body.path(name);
    return value.isString() ? value.stringValue() : "";
  }

  private static Reply error(String code) {
    return V1Replies.error(DingTalkOperations.IMPORT_CANDIDATE_BY_RESUME, code);
  }
}
