package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.data.AttachmentData;
import io.talentport.sandbox.internal.json.JsonObject;
import io.talentport.sandbox.internal.state.Attachments;
import io.talentport.sandbox.internal.state.Organization;
import io.talentport.sandbox.platform.FormPart;
import io.talentport.sandbox.platform.Reply;
import io.talentport.sandbox.platform.Request;

/** {@code hire/v1/attachments}, and the links that it hands out. */
final class AttachmentUpload {
  private static final String LINKS = "/hire/file/blob/";

  private final Attachments attachments;

  AttachmentUpload(Organization organization) {
    this.attachments = organization.attachments();
  }

  Reply upload(Request request) {
    FormPart file =
        request.call().parts().stream()
            .filter(part -> part.name().equals("content"))
            .findFirst()
            .orElseThrow();
    AttachmentData stored =
        request.call().effective() ? attachments.add(file) : attachments.planned(file);
    return request.success(
        JsonObject.of("id", stored.id())
            .with("name", stored.name())
            .with("url", request.call().origin() + LINKS + attachments.link(stored) + "/")
            .build());
  }

  Reply download(Request request) {
    Attachments.Stored stored = attachments.find(request.text("key"));
    return stored == null
        ? Reply.text(404, "text/plain; charset=utf-8", "The link is unknown or has expired.")
        : Reply.file(200, stored.data().mediaType(), stored.file());
  }
}
