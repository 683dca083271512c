package io.talentport.adapter.dingtalk.internal.mapping;

import io.talentport.adapter.dingtalk.internal.wire.model.AddResumeResult;
import io.talentport.adapter.support.mapping.SharedMapping;
import io.talentport.core.PlatformId;
import io.talentport.core.model.JobOutcome;
import io.talentport.core.model.ResumeId;
import io.talentport.core.model.ResumeReceipt;
import java.util.List;
import java.util.Optional;
import org.mapstruct.BeanMapping;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = SharedMapping.class)
interface ReceiptMapper {

  @BeanMapping(ignoreUnmappedSourceProperties = "value") // The platform's id is mapped as a whole.
  @Mapping(target = "platform", source = "platform")
  @Mapping(target = "resumeId", source = "result.resumeId")
  @Mapping(target = "talentId", ignore = true) // Not in this response.
  @Mapping(target = "progress", ignore = true) // A submit is one call.
  @Mapping(target = "changes", ignore = true) // DingTalk updates nothing.
  @Mapping(target = "notCarriedReasons", ignore = true) // Only a missing field: no more to say.
  @Mapping(target = "desktopUrl", source = "result.pcJumpUrl")
  @Mapping(target = "mobileUrl", source = "result.mobileJumpUrl")
  @Mapping(target = "jobs", source = "jobs")
  @Mapping(target = "notCarried", source = "notCarried")
  ResumeReceipt toCore(
      AddResumeResult result, PlatformId platform, List<JobOutcome> jobs, List<String> notCarried);

  default Optional<ResumeId> resumeId(String id) {
    return Optional.of(ResumeId.of(id));
  }
}
