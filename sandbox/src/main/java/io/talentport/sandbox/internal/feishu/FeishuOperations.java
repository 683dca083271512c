package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.internal.platform.Operation;
import io.talentport.sandbox.internal.platform.QuotaWindow;
import java.util.List;

/** The calls served, with the quotas and permissions that their pages print. */
final class FeishuOperations {
  private static final List<QuotaWindow> TWENTY_A_SECOND = List.of(QuotaWindow.perSecond(20));
  private static final List<QuotaWindow> TIER_FOUR =
      List.of(QuotaWindow.perSecond(50), QuotaWindow.perMinute(1000));
  private static final List<String> TALENT_SCOPES = List.of("hire:talent:readonly", "hire:talent");

  static final Operation LIST_EXTERNAL_APPLICATIONS =
      new Operation(
          "listExternalApplications",
          "GET",
          "/open-apis/hire/v1/external_applications",
          TWENTY_A_SECOND,
          List.of("hire:external_application"));
  static final Operation LIST_RESUME_SOURCES =
      new Operation(
          "listResumeSources",
          "GET",
          "/open-apis/hire/v1/resume_sources",
          TWENTY_A_SECOND,
          TALENT_SCOPES);
  static final Operation BATCH_GET_TALENT_IDS =
      new Operation(
          "batchGetTalentIds",
          "POST",
          "/open-apis/hire/v1/talents/batch_get_id",
          TIER_FOUR,
          TALENT_SCOPES);
  static final Operation UPLOAD_ATTACHMENT =
      new Operation(
          "uploadAttachment",
          "POST",
          "/open-apis/hire/v1/attachments",
          TIER_FOUR,
          List.of("hire:attachment"));
  static final Operation CREATE_TALENT =
      new Operation(
          "createTalent",
          "POST",
          "/open-apis/hire/v1/talents/combined_create",
          TIER_FOUR,
          List.of("hire:talent"));
  static final Operation CREATE_APPLICATION =
      new Operation(
          "createApplication",
          "POST",
          "/open-apis/hire/v1/applications",
          TIER_FOUR,
          List.of("hire:application"));
  static final Operation LIST_TALENTS =
      new Operation(
          "listTalents", "GET", "/open-apis/hire/v1/talents", TWENTY_A_SECOND, TALENT_SCOPES);

  /** Not an interface of the platform but the links that it hands out: the path goes on. */
  static final Operation DOWNLOAD_ATTACHMENT =
      new Operation("downloadAttachment", "GET", "/hire/file/blob/", List.of(), List.of());

  static final Operation GET_TENANT_ACCESS_TOKEN =
      new Operation(
          "getTenantAccessToken",
          "POST",
          "/open-apis/auth/v3/tenant_access_token/internal",
          List.of(),
          List.of());

  static final List<Operation> ALL =
      List.of(
          LIST_EXTERNAL_APPLICATIONS,
          LIST_RESUME_SOURCES,
          BATCH_GET_TALENT_IDS,
          UPLOAD_ATTACHMENT,
          CREATE_TALENT,
          CREATE_APPLICATION,
          LIST_TALENTS,
          DOWNLOAD_ATTACHMENT,
          GET_TENANT_ACCESS_TOKEN);

  private FeishuOperations() {}
}
