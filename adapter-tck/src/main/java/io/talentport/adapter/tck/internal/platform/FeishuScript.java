package io.talentport.adapter.tck.internal.platform;

import io.talentport.adapter.tck.internal.spec.Spec;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Feishu, by its pages. */
final class FeishuScript implements PlatformScript {

  private final Spec spec = Spec.read("feishu-hire.yaml");
  private final FeishuApplications applications = new FeishuApplications(this, spec);
  private final FeishuSources sources = new FeishuSources(this, spec);

  @Override
  public String id() {
    return "feishu";
  }

  @Override
  public Spec spec() {
    return spec;
  }

  @Override
  public Set<String> mandatorySettings() {
    return Set.of("app-id", "app-secret");
  }

  @Override
  public Set<String> secretSettings() {
    return Set.of("app-secret");
  }

  @Override
  public ObjectNode success(JsonNode payload) {
    ObjectNode reply = JsonNodeFactory.instance.objectNode();
    reply.put("code", 0);
    reply.put("msg", "success");
    reply.set("data", payload);
    return reply;
  }

  @Override
  public ObjectNode refusal(String code, String text, String requestId) {
    ObjectNode reply = JsonNodeFactory.instance.objectNode();
    reply.put("code", Long.parseLong(code));
    reply.put("msg", text);
    reply.putObject("error").put("log_id", requestId).put("message", text);
    return reply;
  }

  @Override
  public List<OperationDriver> drivers() {
    return List.of(applications.driver(), sources.driver(), FeishuTalents.DRIVER);
  }

  @Override
  public List<ListingDriver<?>> listings() {
    return List.of(applications, sources);
  }

  @Override
  public List<VocabularyCase> vocabularies() {
    return FeishuVocabularies.all(applications, sources);
  }
}
