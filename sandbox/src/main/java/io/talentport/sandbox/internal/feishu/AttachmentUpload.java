package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.data.AttachmentData;
import io.talentport.sandbox.internal.json.JsonObject;
import io.talentport.sandbox.internal.state.Attachments;
import io.talentport.sandbox.internal.state.Organization;
import io.talentport.sandbox.platform.Call;
import io.talentport.sandbox.platform.FormPart;
import io.talentport.sandbox.platform.Reply;
import io.talentport.sandbox.platform.Request;
import java.nio.file.Path;
import java.util.Map;

/** {@code hire/v1/attachments}, and the links that it returns. */
final class AttachmentUpload {
  static final String DOWNLOAD = "downloadAttachment";

  private static final String LINKS = "/hire/file/blob/";
  private static final String RESUME = "1";
  private static final String GENERAL = "3";

  private final Organization organization;
  private final Attachments attachments;

  AttachmentUpload(Organization organization) {
    this.organization = organization;
    this.attachments = organization.attachments();
  }

  /**
   * The response to an unknown id is not documented: the parameter error is our choice. A file
   * counts as a résumé once a talent was created with it.
   */
  Reply read(Request request) {
    String id = request.text("attachment_id");
    Attachments.Stored stored = attachments.stored(id);
    boolean fits =
        switch (request.text("type")) {
          case RESUME -> attachments.isSeededResume(id) || organization.talentPool().haveResume(id);
          case GENERAL -> true;
          default -> false;
        };
    if (stored == null || !fits) {
      return request.refuse("1002002");
    }
    return request.success(
        Map.of(
            "attachment",
            JsonObject.of("id", id)
                .with(
                    "url", request.call().origin() + LINKS + attachments.link(stored.data()) + "/")
                .with("name", stored.data().name())
                .with("mime", stored.data().mediaType())
                .with("create_time", stored.created())
                .build()));
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

  /** The secret part of a download link; no token identifies the owner of its file. */
  static String key(Call call) {
    String path = call.path();
    int at = path.indexOf(LINKS);
    return at < 0 ? "" : path.substring(at + LINKS.length()).replace("/", "");
  }

  Reply download(Request request) {
    Attachments.Stored stored = attachments.find(request.text("key"));
    if (stored == null) {
      return Reply.text(404, "text/plain; charset=utf-8", "The link is unknown or has expired.");
    }
    Path file = stored.file();
    return file == null
        ? Reply.of(200, stored.data().mediaType(), stored.bytes())
        : Reply.file(200, stored.data().mediaType(), file);
  }
}
