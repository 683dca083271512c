package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.mapping.FeishuMapping;
import io.talentport.adapter.feishu.internal.wire.api.ExternalApplicationApi;
import io.talentport.adapter.feishu.internal.wire.model.ExternalApplicationResponse;
import io.talentport.adapter.feishu.internal.wire.model.WrittenExternalApplication;
import io.talentport.adapter.support.mapping.RecordReader;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.model.ExternalApplicationContent;
import io.talentport.core.model.ExternalApplicationId;
import io.talentport.core.model.TalentId;
import org.jspecify.annotations.Nullable;

/** The three writes of external applications. Thread-safe. */
final class ExternalApplicationWrites {

  private final ExternalApplicationApi api;
  private final RecordReader ofCreation;
  private final RecordReader ofReplacement;
  private final RecordReader ofDeletion;

  ExternalApplicationWrites(String platform, ExternalApplicationApi api) {
    this.api = api;
    this.ofCreation =
        new RecordReader(
            Operation.of(platform, ExternalApplicationApi.CREATE_EXTERNAL_APPLICATION));
    this.ofReplacement =
        new RecordReader(
            Operation.of(platform, ExternalApplicationApi.REPLACE_EXTERNAL_APPLICATION));
    this.ofDeletion =
        new RecordReader(
            Operation.of(platform, ExternalApplicationApi.DELETE_EXTERNAL_APPLICATION));
  }

  /**
   * Creates a record.
   *
   * @param key null to create it without one
   */
  ExternalApplicationId create(ExternalApplicationContent content, @Nullable String key) {
    ExternalApplicationResponse reply =
        api.createExternalApplication(FeishuMapping.creation(content, key));
    WrittenExternalApplication data = ofCreation.present(reply, "data", reply.data);
    String id =
        ofCreation.present(
            reply,
            "data.external_application.id",
            ofCreation.present(reply, "data.external_application", data.externalApplication).id);
    return ofCreation.whole(reply, () -> ExternalApplicationId.of(id));
  }

  void replace(ExternalApplicationId id, ExternalApplicationContent content) {
    requireSuccess(
        ofReplacement,
        api.replaceExternalApplication(id.value(), FeishuMapping.replacement(content)));
  }

  void delete(ExternalApplicationId id, TalentId talent) {
    requireSuccess(ofDeletion, api.deleteExternalApplication(id.value(), talent.value()));
  }

  /** What was asked for has happened if a code says so, whatever else the reply has. */
  private static void requireSuccess(RecordReader reader, ExternalApplicationResponse reply) {
    if (!reply.saysSuccess()) {
      reader.present(reply, "data", reply.data);
    }
  }
}
