package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.ResumeSourceItem;
import io.talentport.adapter.support.mapping.SharedMapping;
import io.talentport.core.model.ResumeSource;
import io.talentport.core.model.ResumeSourceId;
import io.talentport.core.model.ResumeSourceStatus;
import io.talentport.core.model.ResumeSourceType;
import java.util.Optional;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

@Mapper(config = SharedMapping.class)
interface ResumeSourceMapper {

  @Mapping(target = "chineseName", source = "zhName")
  @Mapping(target = "englishName", source = "enName")
  @Mapping(target = "status", source = "activeStatus")
  @Mapping(target = "type", source = "resumeSourceType")
  ResumeSource toCore(ResumeSourceItem item);

  default ResumeSourceId id(String id) {
    return ResumeSourceId.of(id);
  }

  default Optional<ResumeSourceStatus> status(Integer number) {
    return FeishuVocabularies.find(FeishuVocabularies.SOURCE_STATUS, number);
  }

  default Optional<ResumeSourceType> type(String number) {
    return FeishuVocabularies.find(FeishuVocabularies.SOURCE_TYPE, number);
  }
}
