package io.talentport.adapter.tck.internal.platform;

import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.Seed;
import io.talentport.sandbox.data.CandidateData;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** DingTalk's candidates: one for a mobile number, which the answer does not repeat. */
final class DingTalkTalents implements TalentDriver {

  private static final String NOBODY = "candidate.notExists";
  private static final MobileNumber MOBILE = MobileNumber.of("13987650123");

  OperationDriver driver() {
    return new OperationDriver(
        "getCandidateByPhone",
        TalentLookup.class,
        seed -> seed(seed, List.of(full())),
        platform -> platform.port(TalentLookup.class).find(query()),
        Set.of(NOBODY));
  }

  @Override
  public TalentMatch full() {
    return TalentMatch.builder()
        .talentId(TalentId.of("candidate-of-the-contract"))
        .name(PersonName.of("Marker-Candidate 林夏"))
        .mobile(MOBILE)
        .build();
  }

  @Override
  public Set<String> lost() {
    return Set.of("email", "identificationType", "identificationNumber", "onboarded");
  }

  @Override
  public TalentQuery query() {
    return TalentQuery.builder().addMobiles(MOBILE).build();
  }

  @Override
  public void seed(Seed seed, List<TalentMatch> talents) {
    for (TalentMatch talent : talents) {
      seed.candidate(
          new CandidateData(
              talent.talentId().value(),
              talent.name().map(PersonName::value).orElse("Nameless"),
              talent.mobile().map(MobileNumber::number).orElse(null)));
    }
  }

  @Override
  public ObjectNode bareReply() {
    return JsonNodeFactory.instance.objectNode().put("candidateId", "candidate-alone");
  }

  @Override
  public TalentMatch bare() {
    return TalentMatch.builder().talentId(TalentId.of("candidate-alone")).mobile(MOBILE).build();
  }

  @Override
  public List<Fault> nobody() {
    ObjectNode reply = JsonNodeFactory.instance.objectNode();
    reply.put("code", NOBODY).put("message", "candidate not exists").put("requestid", "nobody");
    return List.of(Fault.status(404, "application/json", reply.toString()), Fault.code(NOBODY));
  }
}
