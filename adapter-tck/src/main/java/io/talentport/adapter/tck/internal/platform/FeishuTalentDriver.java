package io.talentport.adapter.tck.internal.platform;

import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.Seed;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Feishu's talents for the promises that every look-up keeps. */
final class FeishuTalentDriver implements TalentDriver {

  private final PlatformScript script;

  FeishuTalentDriver(PlatformScript script) {
    this.script = script;
  }

  @Override
  public TalentMatch full() {
    return FeishuTalents.full();
  }

  @Override
  public Set<String> lost() {
    return FeishuTalents.LOST;
  }

  @Override
  public TalentQuery query() {
    return FeishuTalents.query();
  }

  @Override
  public void seed(Seed seed, List<TalentMatch> talents) {
    FeishuTalents.seed(seed, talents);
  }

  @Override
  public ObjectNode bareReply() {
    ObjectNode alone = JsonNodeFactory.instance.objectNode();
    alone.putArray("talent_list").addObject().put("talent_id", "talent-alone");
    return script.success(alone);
  }

  @Override
  public TalentMatch bare() {
    return TalentMatch.builder().talentId(TalentId.of("talent-alone")).build();
  }

  @Override
  public List<Fault> nobody() {
    ObjectNode withoutList = JsonNodeFactory.instance.objectNode();
    ObjectNode withoutData = script.success(withoutList);
    withoutData.remove("data");
    return List.of(
        Fault.body(script.success(withoutList).toString()), Fault.body(withoutData.toString()));
  }
}
