package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.data.ApplicationData;
import io.talentport.sandbox.data.ResumeSourceData;
import io.talentport.sandbox.internal.json.JsonObject;
import io.talentport.sandbox.internal.json.JsonValues;
import io.talentport.sandbox.internal.state.Organization;
import io.talentport.sandbox.platform.Reply;
import io.talentport.sandbox.platform.Request;
import io.talentport.sandbox.platform.Rows;
import io.talentport.sandbox.platform.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code hire/v1/applications} and {@code get_detail}: the rows of the list, each the {@code
 * basic_info} of an application, and the applications created here, which are in the screening
 * stage.
 */
final class ApplicationReading {
  private static final String IDS = "listApplicationIds";
  private static final String JOBS = "listJobs";
  private static final String ALL = "3";
  private static final Map<String, Object> FIRST_STAGE =
      JsonObject.of("id", "7310000000000000001")
          .with("zh_name", "初筛")
          .with("en_name", "Screening")
          .with("type", 1)
          .build();

  private final Organization organization;
  private final Rows rows;

  ApplicationReading(Organization organization, Rows rows) {
    this.organization = organization;
    this.rows = rows;
  }

  Reply ids(Request request) {
    for (String bound : List.of("update_start_time", "update_end_time")) {
      if (!request.text(bound).matches("\\d{0,15}")) {
        return request.refuse(new Violation(bound, false, "is no time in milliseconds"));
      }
    }
    return request.page(
        all()
            .filter(one -> meets(request, "talent_id", one.get("talent_id")))
            .filter(one -> meets(request, "job_id", one.get("job_id")))
            .filter(one -> meets(request, "stage_id", stage(one).get("id")))
            .filter(one -> hasStatus(request, one))
            .filter(one -> isWithin(request, one))
            .map(one -> one.get("id"))
            .toList());
  }

  private static boolean meets(Request request, String parameter, @Nullable Object value) {
    String wanted = request.text(parameter);
    return wanted.isEmpty() || wanted.equals(value);
  }

  private static Map<String, Object> stage(Map<String, Object> application) {
    return JsonValues.object(application, "stage");
  }

  private static boolean hasStatus(Request request, Map<String, Object> application) {
    String wanted = request.text("active_status");
    return wanted.equals(ALL)
        || wanted.isEmpty()
        || wanted.equals(String.valueOf(JsonValues.number(application, "active_status")));
  }

  private static boolean isWithin(Request request, Map<String, Object> application) {
    long modified = Long.parseLong("0" + JsonValues.textOrEmpty(application, "modify_time"));
    String from = request.text("update_start_time");
    String to = request.text("update_end_time");
    return (from.isEmpty() || modified >= Long.parseLong(from))
        && (to.isEmpty() || modified <= Long.parseLong(to));
  }

  Reply detail(Request request) {
    String id = request.text("application_id");
    Map<String, Object> found =
        all().filter(one -> id.equals(one.get("id"))).findFirst().orElse(null);
    if (found == null) {
      return request.refuse("1002201");
    }
    boolean withJob = Arrays.asList(request.text("options").split(",")).contains("with_job");
    return request.success(
        Map.of(
            "application_detail",
            JsonObject.of("basic_info", found).with("job", withJob ? job(found) : null).build()));
  }

  private @Nullable Map<String, Object> job(Map<String, Object> application) {
    String id = JsonValues.textOrEmpty(application, "job_id");
    return rows.of(JOBS).stream()
        .filter(job -> id.equals(job.get("id")))
        .findFirst()
        .map(
            job ->
                JsonObject.of("id", id)
                    .with("name", job.get("title"))
                    .with("code", job.get("code"))
                    .build())
        .orElse(null);
  }

  private Stream<Map<String, Object>> all() {
    return Stream.concat(
        rows.of(IDS).stream(), organization.ownApplications().all().stream().map(this::made));
  }

  private Map<String, Object> made(ApplicationData application) {
    String created = Long.toString(application.created());
    return JsonObject.of("id", application.id())
        .with("job_id", application.jobId())
        .with("talent_id", application.talentId())
        .with("stage", FIRST_STAGE)
        .with("active_status", 1)
        .with("onboard_status", 1)
        .with("delivery_type", application.deliveryType())
        .with("resume_source_info", source(application.resumeSourceId()))
        .with(
            "stage_time_list",
            List.of(Map.of("stage_id", FIRST_STAGE.get("id"), "enter_time", created)))
        .with("create_time", created)
        .with("modify_time", created)
        .build();
  }

  private @Nullable Map<String, Object> source(@Nullable String id) {
    ResumeSourceData source = id == null ? null : organization.resumeSource(id);
    return source == null
        ? null
        : JsonObject.of("id", source.id())
            .with("name", Map.of("zh_cn", source.zhName(), "en_us", source.enName()))
            .with("resume_source_type", Long.valueOf(source.resumeSourceType()))
            .build();
  }
}
