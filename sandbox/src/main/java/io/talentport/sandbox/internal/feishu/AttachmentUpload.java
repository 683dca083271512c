package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.data.AttachmentData;
import io.talentport.sandbox.internal.http.Call;
import io.talentport.sandbox.internal.http.FormPart;
import io.talentport.sandbox.internal.http.Reply;
import io.talentport.sandbox.internal.http.Uploads;
import io.talentport.sandbox.internal.state.Attachments;
import io.talentport.sandbox.internal.state.Tenant;
import java.util.List;

/** {@code hire/v1/attachments}, and the links that it hands out. */
final class AttachmentUpload {
  private static final String PART = "content";

  private final Attachments attachments;

  AttachmentUpload(Tenant tenant) {
    this.attachments = tenant.attachments();
  }

  Reply upload(Call call) {
    List<FormPart> files = call.parts().stream().filter(p -> p.name().equals(PART)).toList();
    if (files.size() != 1 || files.get(0).size() > Uploads.MOST_BYTES) {
      return FeishuReplies.error(
          FeishuOperations.UPLOAD_ATTACHMENT,
          FeishuCodes.INVALID_PARAMETER,
          PART,
          FeishuCodes.message(FeishuCodes.INVALID_PARAMETER));
    }
    FormPart file = files.get(0);
    AttachmentData stored = call.effective() ? attachments.add(file) : attachments.planned(file);
    String url =
        call.origin()
            + FeishuOperations.DOWNLOAD_ATTACHMENT.path()
            + attachments.link(stored)
            + "/";
    return FeishuReplies.uploaded(
        data -> {
          data.writeStringProperty("id", stored.id());
          data.writeStringProperty("name", stored.name());
          data.writeStringProperty("url", url);
        });
  }

  Reply download(Call call) {
    String key =
        call.path()
            .substring(FeishuOperations.DOWNLOAD_ATTACHMENT.path().length())
            .replaceFirst("/$", "");
    Attachments.Stored stored = attachments.find(key);
    return stored == null
        ? Reply.text(404, "text/plain; charset=utf-8", "The link is unknown or has expired.")
        : Reply.file(200, stored.data().mediaType(), stored.file());
  }
}
