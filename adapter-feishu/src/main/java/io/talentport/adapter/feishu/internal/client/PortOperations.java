package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.wire.api.ApplicationApi;
import io.talentport.adapter.feishu.internal.wire.api.ExternalApplicationApi;
import io.talentport.adapter.feishu.internal.wire.api.JobApi;
import io.talentport.adapter.feishu.internal.wire.api.ResumeSourceApi;
import io.talentport.adapter.feishu.internal.wire.api.TalentApi;
import io.talentport.adapter.support.spec.OperationId;
import io.talentport.core.port.Applications;
import io.talentport.core.port.ExternalApplications;
import io.talentport.core.port.Jobs;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.ResumeSources;
import io.talentport.core.port.TalentLookup;
import io.talentport.core.port.Talents;
import java.util.List;
import java.util.Map;

/** The operations of the ports; reading them loads the interface of every API. */
final class PortOperations {

  /** The operations without which a port cannot be served. */
  static final Map<Class<?>, List<OperationId>> NEEDED =
      Map.of(
          ExternalApplications.class,
              List.of(
                  ExternalApplicationApi.LIST_EXTERNAL_APPLICATIONS,
                  ExternalApplicationApi.CREATE_EXTERNAL_APPLICATION,
                  ExternalApplicationApi.REPLACE_EXTERNAL_APPLICATION,
                  ExternalApplicationApi.DELETE_EXTERNAL_APPLICATION),
          ResumeSources.class, List.of(ResumeSourceApi.LIST_RESUME_SOURCES),
          Jobs.class, List.of(JobApi.LIST_JOBS),
          Applications.class,
              List.of(ApplicationApi.LIST_APPLICATION_IDS, ApplicationApi.GET_APPLICATION),
          TalentLookup.class, List.of(TalentApi.BATCH_GET_TALENT_IDS),
          Talents.class, List.of(TalentApi.GET_TALENT),
          ResumeRecords.class, List.of(TalentApi.LIST_TALENTS),
          ResumeIntake.class, List.of(TalentApi.CREATE_TALENT, ApplicationApi.CREATE_APPLICATION));

  private PortOperations() {}
}
