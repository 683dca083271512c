package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.data.LeftOutFields;
import io.talentport.sandbox.data.TalentData;
import io.talentport.sandbox.internal.json.JsonObject;
import io.talentport.sandbox.internal.json.JsonValues;
import io.talentport.sandbox.internal.state.Organization;
import io.talentport.sandbox.internal.state.TalentRecord;
import io.talentport.sandbox.platform.Handler;
import io.talentport.sandbox.platform.Reply;
import io.talentport.sandbox.platform.Request;
import io.talentport.sandbox.platform.Rows;
import io.talentport.sandbox.platform.Violation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code hire/v1/talents/combined_update}. A list in the request replaces the stored one, even if
 * it is empty; a file is added each time. Our choice: a contact of another talent is refused as
 * 1002101 with HTTP 400, and an empty name as a parameter error.
 */
final class TalentUpdate implements Handler {
  private static final String BASICS = "basic_info";
  private static final String NAME = "name";

  private final Organization organization;
  private final Rows rows;
  private final TalentDetail details;
  private final LeftOutFields leftOut;

  TalentUpdate(Organization organization, Rows rows, TalentDetail details, LeftOutFields leftOut) {
    this.organization = organization;
    this.rows = rows;
    this.details = details;
    this.leftOut = leftOut;
  }

  @Override
  public Reply answer(Request request) {
    Map<String, Object> body = request.body();
    String id = request.text("talent_id");
    SentTalent sent = new SentTalent(body);
    Violation time = sent.illFormedTime();
    if (time != null) {
      return request.refuse(time);
    }
    if (sent.basics().containsKey(NAME) && JsonValues.text(sent.basics(), NAME) == null) {
      return request.refuse(new Violation(BASICS + "." + NAME, false, "is blank"));
    }
    TalentRecord stored = organization.talentPool().record(id);
    Map<String, Object> profile = details.seeded(id);
    if (stored == null && profile == null) {
      return request.refuse("1002102");
    }
    String refusal = sent.refusal(organization);
    if (refusal != null) {
      return request.refuse(refusal);
    }
    TalentData talent = talent(sent.facts(id), stored);
    if (organization.talentPool().belongsToAnother(talent)) {
      return request.refuse("1002101");
    }
    if (profile != null) {
      UpdatedProfile updated = new UpdatedProfile(profile, body, leftOut);
      Violation unknown = updated.unknownField();
      if (unknown != null) {
        return request.refuse(unknown);
      }
      if (request.call().effective()) {
        rows.add(TalentDetail.ID, updated.shown(details.of(sentAlone(talent, body))));
      }
    }
    if (request.call().effective()) {
      organization
          .talentPool()
          .update(
              talent,
              body,
              resume(stored == null ? Map.of() : stored.resume(), body),
              JsonValues.text(body, "resume_attachment_id"));
    }
    return request.success(
        JsonObject.of("talent_id", id)
            .with("operator_id", JsonValues.text(body, "operator_id"))
            .with(
                "operator_account_type", new SentTalent(body).accountType("operator_account_type"))
            .build());
  }

  /** The sent values as a talent that has nothing else. */
  private static TalentRecord sentAlone(TalentData talent, Map<String, Object> body) {
    SentTalent sent = new SentTalent(body);
    return new TalentRecord(sent.facts(talent.id()), body, 0, 0);
  }

  private TalentData talent(TalentData sent, @Nullable TalentRecord stored) {
    if (stored == null) {
      return sent;
    }
    TalentData before = stored.data();
    boolean kept = leftOut == LeftOutFields.KEPT;
    boolean mobile = sent.mobileNumber() == null && kept;
    boolean document = sent.identificationNumber() == null && kept;
    return new TalentData(
        sent.id(),
        mobile ? before.mobileCode() : sent.mobileCode(),
        mobile ? before.mobileNumber() : sent.mobileNumber(),
        sent.email() == null && kept ? before.email() : sent.email(),
        document ? before.identificationType() : sent.identificationType(),
        document ? before.identificationNumber() : sent.identificationNumber(),
        before.onboarded());
  }

  private Map<String, Object> resume(Map<String, Object> before, Map<String, Object> body) {
    Map<String, Object> resume = new LinkedHashMap<>(before);
    resume.putAll(body);
    Map<String, Object> basics = new LinkedHashMap<>(JsonValues.object(before, BASICS));
    if (leftOut == LeftOutFields.EMPTIED) {
      basics.keySet().retainAll(Set.of(NAME));
    }
    basics.putAll(JsonValues.object(body, BASICS));
    resume.put(BASICS, basics);
    return resume;
  }
}
