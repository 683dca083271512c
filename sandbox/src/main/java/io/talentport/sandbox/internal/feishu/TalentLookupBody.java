package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.internal.http.Reply;
import io.talentport.sandbox.internal.platform.Operation;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the body of {@code talents/batch_get_id} and remembers the first rule it breaks. */
final class TalentLookupBody {
  private static final Operation OPERATION = FeishuOperations.BATCH_GET_TALENT_IDS;
  private static final int LONGEST_LIST = 100;
  private static final String DEFAULT_MOBILE_CODE = "86";

  private final ObjectNode body;
  private @Nullable Reply refusal;

  TalentLookupBody(ObjectNode body) {
    this.body = body;
  }

  @Nullable Reply refusal() {
    return refusal;
  }

  TalentCriteria criteria() {
    TalentCriteria criteria =
        new TalentCriteria(
            mobileCode(),
            list("mobile_number_list"),
            list("email_list"),
            identificationType(),
            list("identification_number_list"));
    if (!criteria.identificationNumbers().isEmpty() && criteria.identificationType() == null) {
      invalid("identification_type", "is required with identification_number_list");
    }
    if (!criteria.mobileNumbers().isEmpty()) {
      checkMobiles(criteria);
    }
    return criteria;
  }

  private void checkMobiles(TalentCriteria criteria) {
    boolean wellFormed =
        criteria.mobileCode().matches("\\d{1,4}")
            && criteria.mobileNumbers().stream().allMatch(n -> n.matches("\\d{4,15}"));
    if (!wellFormed && refusal == null) {
      refusal = FeishuReplies.error(OPERATION, FeishuCodes.INVALID_MOBILE);
    }
  }

  private String mobileCode() {
    JsonNode code = value("mobile_code");
    if (code != null && !code.isString()) {
      invalid("mobile_code", "must be a string");
    }
    return code == null || code.asString("").isEmpty() ? DEFAULT_MOBILE_CODE : code.asString("");
  }

  private @Nullable Integer identificationType() {
    JsonNode type = value("identification_type");
    if (type == null) {
      return null;
    }
    if (!type.isInt() || !IdentificationTypes.OF_THE_LOOKUP.contains(type.intValue())) {
      invalid("identification_type", "must be one of " + IdentificationTypes.OF_THE_LOOKUP);
      return null;
    }
    return type.intValue();
  }

  private Set<String> list(String name) {
    Set<String> members = new LinkedHashSet<>();
    JsonNode value = value(name);
    if (value == null) {
      return members;
    }
    if (!(value instanceof ArrayNode list) || !list.valueStream().allMatch(JsonNode::isString)) {
      invalid(name, "must be a list of strings");
      return members;
    }
    if (list.size() > LONGEST_LIST) {
      invalid(name, "must not have more than " + LONGEST_LIST + " members");
    }
    list.valueStream().map(JsonNode::stringValue).forEach(members::add);
    return members;
  }

  private void invalid(String field, String rule) {
    if (refusal == null) {
      refusal =
          FeishuReplies.error(
              OPERATION,
              FeishuCodes.INVALID_PARAMETER,
              field,
              "param is invalid: " + field + " " + rule);
    }
  }

  private @Nullable JsonNode value(String name) {
    JsonNode value = body.get(name);
    return value == null || value.isNull() ? null : value;
  }
}
