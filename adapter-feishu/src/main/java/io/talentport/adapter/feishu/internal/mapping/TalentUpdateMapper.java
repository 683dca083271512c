package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.NewTalentBasicInfo;
import io.talentport.adapter.feishu.internal.wire.model.TalentBasicInfo;
import io.talentport.adapter.support.mapping.SharedMapping;
import org.mapstruct.Mapper;

/** Turns a creation into an update, which accepts the same fields. */
@Mapper(config = SharedMapping.class)
interface TalentUpdateMapper {

  TalentUpdateMapper INSTANCE = new GeneratedTalentUpdateMapper();

  TalentBasicInfo basics(NewTalentBasicInfo basics);
}
