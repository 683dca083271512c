package io.talentport.sandbox.internal.dingtalk;

import io.talentport.sandbox.data.CandidateData;
import io.talentport.sandbox.internal.json.JsonObject;
import io.talentport.sandbox.internal.json.JsonValues;
import io.talentport.sandbox.internal.state.Organization;
import io.talentport.sandbox.platform.Handler;
import io.talentport.sandbox.platform.Reply;
import io.talentport.sandbox.platform.Request;
import io.talentport.sandbox.platform.Violation;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code importCandidateByResume}. The platform reads the file; the sandbox reads only its name:
 * without its suffix it is the candidate's name, and eleven digits in it are the phone number.
 */
final class CandidateImport implements Handler {
  private static final int BY_URL = 2;
  private static final LocalTime CLOSES = LocalTime.of(8, 0);
  private static final LocalTime OPENS = LocalTime.of(20, 0);
  private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
  private static final Pattern PHONE = Pattern.compile("(?<!\\d)1\\d{10}(?!\\d)");

  private final Organization organization;
  private final Clock clock;
  private final boolean openingHours;

  CandidateImport(Organization organization, Clock clock, boolean openingHours) {
    this.organization = organization;
    this.clock = clock;
    this.openingHours = openingHours;
  }

  @Override
  public Reply answer(Request request) {
    Violation violation = firstViolation(request.body());
    if (violation != null) {
      return request.refuse(violation);
    }
    String operator = request.text("opUserId");
    if (!operator.isEmpty() && !operator.equals(Organization.OPERATOR)) {
      return request.refuse("userNotInCorp");
    }
    return openingHours && isClosed()
        ? request.refuse("addCandidateFail", "resumes are read from 20:00 to 08:00 only")
        : imported(request);
  }

  private static @Nullable Violation firstViolation(Map<String, Object> body) {
    boolean byUrl = JsonValues.intOr(body, "fileSourceType", 0) == BY_URL;
    if (byUrl && !JsonValues.textOrEmpty(body, "url").matches("https?://.+")) {
      return new Violation("url", false, "is no address");
    }
    if (!byUrl && JsonValues.number(body, "spaceId") == null) {
      return new Violation("spaceId", true, "is missing");
    }
    if (!byUrl && JsonValues.text(body, "fileId") == null) {
      return new Violation("fileId", true, "is missing");
    }
    if (!JsonValues.textOrEmpty(body, "fileType").matches("[A-Za-z0-9]{1,10}")) {
      return new Violation("fileType", false, "is no kind of file");
    }
    Long size = JsonValues.number(body, "fileSize");
    return size == null || size <= 0 ? new Violation("fileSize", false, "is not above 0") : null;
  }

  private boolean isClosed() {
    LocalTime now = clock.instant().atOffset(BEIJING).toLocalTime();
    return !now.isBefore(CLOSES) && now.isBefore(OPENS);
  }

  private Reply imported(Request request) {
    Map<String, Object> body = request.body();
    String file = JsonValues.textOrEmpty(body, "fileName");
    String name = file.replaceFirst("\\.[^.]*$", "");
    Matcher digits = PHONE.matcher(file);
    String phone = digits.find() ? digits.group() : null;
    String channel = JsonValues.text(body, "channelCode");
    CandidateData candidate =
        request.call().effective()
            ? organization.importResume(channel == null ? "other" : channel, name, phone)
            : new CandidateData(organization.nextCandidateId(), name, phone);
    return request.success(
        JsonObject.of("candidateId", candidate.id())
            .with("corpId", organization.corpId())
            .with("name", candidate.name())
            .build());
  }
}
