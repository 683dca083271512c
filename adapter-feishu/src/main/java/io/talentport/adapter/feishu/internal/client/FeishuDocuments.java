package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.mapping.FeishuMapping;
import io.talentport.adapter.feishu.internal.wire.api.AttachmentApi;
import io.talentport.adapter.feishu.internal.wire.model.AttachmentDetail;
import io.talentport.adapter.feishu.internal.wire.model.GetAttachmentResponse;
import io.talentport.adapter.support.fetch.DocumentLink;
import io.talentport.adapter.support.fetch.StoredContent;
import io.talentport.adapter.support.mapping.RecordReader;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.AttachmentId;
import io.talentport.core.model.DocumentStream;
import io.talentport.core.model.StoredDocument;
import io.talentport.core.model.TalentDocument;
import java.net.URI;

/**
 * Stored résumés. Feishu gives an address of the content that is valid for 30 minutes: it is asked
 * for when the content is read, and never kept.
 */
final class FeishuDocuments {

  private final AttachmentApi api;
  private final StoredContent contents;
  private final RecordReader reader;

  FeishuDocuments(Operation operation, AttachmentApi api, StoredContent contents) {
    this.api = api;
    this.contents = contents;
    this.reader = new RecordReader(operation);
  }

  StoredDocument of(AttachmentId id, long mostBytes) {
    if (mostBytes < 1) {
      throw InvalidRequestException.of(
          "mostBytes", "must be above zero", "Pass how many bytes the document may have.");
    }
    return new Stored(id, mostBytes);
  }

  private GetAttachmentResponse read(AttachmentId id) {
    return api.getAttachment(id.value(), AttachmentApi.GET_ATTACHMENT_TYPE_RESUME);
  }

  private AttachmentDetail detail(GetAttachmentResponse reply) {
    return reader.present(
        reply, "data.attachment", reply.data == null ? null : reply.data.attachment);
  }

  private TalentDocument describe(AttachmentId id) {
    GetAttachmentResponse reply = read(id);
    AttachmentDetail detail = detail(reply);
    return reader.whole(reply, () -> FeishuMapping.document(detail, id));
  }

  private DocumentLink link(AttachmentId id) {
    GetAttachmentResponse reply = read(id);
    AttachmentDetail detail = detail(reply);
    String url = reader.present(reply, "data.attachment.url", detail.url);
    return reader.whole(
        reply, () -> new DocumentLink(FeishuMapping.document(detail, id), URI.create(url)));
  }

  private final class Stored implements StoredDocument {

    private final AttachmentId id;
    private final long mostBytes;

    Stored(AttachmentId id, long mostBytes) {
      this.id = id;
      this.mostBytes = mostBytes;
    }

    @Override
    public AttachmentId id() {
      return id;
    }

    @Override
    public TalentDocument describe() {
      return FeishuDocuments.this.describe(id);
    }

    @Override
    public DocumentStream open() {
      return contents.open(() -> link(id), mostBytes);
    }

    @Override
    public String toString() {
      return "StoredDocument[" + id + "]";
    }
  }
}
