package io.talentport.core.port;

import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import java.util.List;

/**
 * Finds talents by their contacts. Thread-safe.
 *
 * <p>Feishu: <a href="https://open.feishu.cn/open-apis/hire/v1/talents/batch_get_id">批量获取人才ID</a>.
 * DingTalk: <a href="https://api.dingtalk.com/v1.0/ats/candidates">one call per mobile number</a>
 * of mainland China, and no other criterion.
 */
public interface TalentLookup {

  /**
   * The talents that meet the query: at least one value of every kind of criterion that is given.
   *
   * <p>A failure ends the look-up; what was found before it is not in the exception, which carries
   * nobody's data.
   *
   * <p>Lists of any length and numbers of several countries are split into as many calls as the
   * platform's limits need; each match comes once, in the order of the calls. A talent that is not
   * found is not in the list.
   *
   * @throws io.talentport.core.error.UnsupportedCapabilityException if the platform cannot search
   *     by one of the criteria; nothing was sent
   * @throws io.talentport.core.error.RecruitingException for every other failure
   */
  List<TalentMatch> find(TalentQuery query);
}
