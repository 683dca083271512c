package com.example.hiring;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.AttachmentId;
import io.talentport.core.model.DocumentStream;
import io.talentport.core.port.Talents;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Sends a stored document on as it arrives from the platform: no copy of it stays in memory, on
 * disk or in a cache. Whoever wrote it is a stranger: a browser may save it and must not open it.
 */
@Controller
class DocumentController {

  private final RecruitingPlatform platform;
  private final DataSize mostBytes;

  DocumentController(
      RecruitingPlatform platform, @Value("${hiring.largest-document}") DataSize mostBytes) {
    this.platform = platform;
    this.mostBytes = mostBytes;
  }

  @GetMapping("/document")
  void download(@RequestParam String id, HttpServletResponse response) throws IOException {
    Talents talents = platform.port(Talents.class);
    try (DocumentStream content =
        talents.document(AttachmentId.of(id), mostBytes.toBytes()).open()) {
      response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
      content.size().ifPresent(response::setContentLengthLong);
      response.setHeader(
          HttpHeaders.CONTENT_DISPOSITION,
          ContentDisposition.attachment()
              .filename(DownloadName.of(content.document()), StandardCharsets.UTF_8)
              .build()
              .toString());
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      content.transferTo(response.getOutputStream());
    }
  }
}
