package io.talentport.adapter.tck.internal.platform;

import io.talentport.adapter.tck.internal.spec.Spec;
import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.core.model.Resume;
import io.talentport.sandbox.Seed;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** DingTalk, by its pages. */
final class DingTalkScript implements PlatformScript {

  private final Spec spec = Spec.read("dingtalk-ats.yaml", "dingtalk-ats-api.yaml");
  private final Set<SpecCall> ofSecondHost = Set.copyOf(spec.documents().get(1).calls());
  private final DingTalkTalents talents = new DingTalkTalents();
  private final DingTalkRecords records = new DingTalkRecords(this, spec);

  @Override
  public boolean blocksByWebPage() {
    return true;
  }

  @Override
  public String id() {
    return "dingtalk";
  }

  @Override
  public Spec spec() {
    return spec;
  }

  @Override
  public Set<String> mandatorySettings() {
    return Set.of("app-key", "app-secret");
  }

  @Override
  public Set<String> secretSettings() {
    return Set.of("app-secret");
  }

  @Override
  public ObjectNode success(JsonNode payload) {
    ObjectNode reply = JsonNodeFactory.instance.objectNode();
    reply.put("errcode", 0);
    reply.put("errmsg", "ok");
    reply.put("request_id", "success-of-the-contract");
    reply.set("result", payload);
    return reply;
  }

  @Override
  public Set<String> addresses() {
    return Set.of("base-url", "api-base-url");
  }

  @Override
  public ObjectNode refusal(SpecCall call, String code, String text, String requestId) {
    return ofSecondHost.contains(call)
        ? secondHostsRefusal(code, text, requestId)
        : firstHostsRefusal(code, text, requestId);
  }

  /** A code that is a number is the first host's, which the second one gives for a wrong path. */
  private static ObjectNode secondHostsRefusal(String code, String text, String requestId) {
    ObjectNode reply = JsonNodeFactory.instance.objectNode();
    if (code.matches("\\d+")) {
      reply.put("errcode", Long.parseLong(code)).put("errmsg", text);
    } else {
      reply.put("code", code).put("message", text);
    }
    return reply.put("requestid", requestId);
  }

  private static ObjectNode firstHostsRefusal(String code, String text, String requestId) {
    ObjectNode reply = JsonNodeFactory.instance.objectNode();
    if (code.matches("-?\\d+")) {
      reply.put("errcode", Long.parseLong(code));
    } else {
      // A code that is no number belongs to a service behind the gateway, whose own code is 15.
      reply.put("errcode", 15);
      reply.put("sub_code", code);
      reply.put("sub_msg", text);
    }
    reply.put("errmsg", text);
    reply.put("request_id", requestId);
    return reply;
  }

  @Override
  public List<OperationDriver> drivers() {
    return List.of(records.driver(), DingTalkSubmission.DRIVER, talents.driver());
  }

  @Override
  public List<ListingDriver<?>> listings() {
    return List.of(records);
  }

  @Override
  public ObjectNode submission(Resume resume) {
    return DingTalkSubmission.of(resume, "sandbox-operator");
  }

  @Override
  public List<String> notCarried() {
    return List.of("person.identification", "deliveryType");
  }

  @Override
  public int written(Seed seed, String operation) {
    return seed.submittedResumes().size();
  }

  @Override
  public TalentDriver talents() {
    return talents;
  }

  @Override
  public List<RefusedResume> refusedResumes() {
    return DingTalkSubmission.refused();
  }

  @Override
  public String submissionSchema() {
    return "AddResumeParam";
  }

  @Override
  public List<VocabularyCase> vocabularies() {
    return DingTalkVocabularies.all(records);
  }
}
