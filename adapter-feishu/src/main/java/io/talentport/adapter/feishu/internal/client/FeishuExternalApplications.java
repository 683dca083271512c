package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.mapping.FeishuMapping;
import io.talentport.adapter.feishu.internal.wire.api.ExternalApplicationApi;
import io.talentport.adapter.support.once.CreateOnce;
import io.talentport.adapter.support.paging.Listings;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.NotFoundException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.error.Required;
import io.talentport.core.model.ExternalApplication;
import io.talentport.core.model.ExternalApplicationContent;
import io.talentport.core.model.ExternalApplicationId;
import io.talentport.core.model.SubmitKey;
import io.talentport.core.model.TalentId;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.core.port.ExternalApplications;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The external applications of one talent; which one is part of the call and of its cursors. */
final class FeishuExternalApplications implements ExternalApplications {

  /** Feishu knows a key for 24 hours; the clocks of instances differ. */
  static final Duration KEY_IS_KNOWN = Duration.ofHours(23);

  private final ExternalApplicationApi api;
  private final Listings listings;
  private final ExternalApplicationWrites writes;
  private final CreateOnce once;

  FeishuExternalApplications(
      ExternalApplicationApi api,
      Listings listings,
      ExternalApplicationWrites writes,
      CreateOnce once) {
    this.api = api;
    this.listings = listings;
    this.writes = writes;
    this.once = once;
  }

  @Override
  public Paged<ExternalApplication> ofTalent(@Nullable TalentId given, PageRequest from) {
    TalentId talent = Required.value("talent", given);
    String id = talent.value();
    return listings
        .of(
            ExternalApplications.class,
            ExternalApplicationApi.LIST_EXTERNAL_APPLICATIONS_PAGES,
            (size, token) -> api.listExternalApplications(id, size, token),
            FeishuMapping::externalApplication)
        .from(from, id);
  }

  @Override
  public ExternalApplicationId create(@Nullable ExternalApplicationContent content) {
    return writes.create(Required.value("content", content), null);
  }

  @Override
  public ExternalApplicationId create(
      @Nullable ExternalApplicationContent given, @Nullable SubmitKey givenKey) {
    ExternalApplicationContent content = Required.value("content", given);
    SubmitKey key = Required.value("key", givenKey);
    // Refuses what Feishu cannot take before anything is recorded.
    FeishuMapping.creation(content, key.value());
    ExternalApplicationCreation creation =
        new ExternalApplicationCreation(
            writes, () -> ofTalent(content.talentId(), PageRequest.first()), content, key.value());
    return ExternalApplicationId.of(once.create(key, content, creation));
  }

  @Override
  public void replace(
      @Nullable ExternalApplicationId givenId,
      @Nullable TalentId givenTalent,
      @Nullable ExternalApplicationContent given) {
    ExternalApplicationId id = Required.value("id", givenId);
    TalentId talent = Required.value("talent", givenTalent);
    ExternalApplicationContent content = Required.value("content", given);
    if (!content.talentId().equals(talent)) {
      throw InvalidRequestException.of(
          "content.talentId",
          "must be the talent whose record is replaced",
          "Nothing was sent. To move a record to another talent, create it there and delete it here.");
    }
    writes.replace(id, content);
  }

  @Override
  public void delete(@Nullable ExternalApplicationId givenId, @Nullable TalentId givenTalent) {
    ExternalApplicationId id = Required.value("id", givenId);
    TalentId talent = Required.value("talent", givenTalent);
    try {
      writes.delete(id, talent);
    } catch (InvalidRequestException | NotFoundException refused) {
      // Which code a record gets that is not there, no page says.
      if (refused.platformCode().isEmpty() || !isGone(id, talent)) {
        throw refused;
      }
    }
  }

  private boolean isGone(ExternalApplicationId id, TalentId talent) {
    try {
      return !ListedExternalApplications.of(ofTalent(talent, PageRequest.first())).mayHave(id);
    } catch (RecruitingException notAnswered) {
      return false;
    }
  }
}
