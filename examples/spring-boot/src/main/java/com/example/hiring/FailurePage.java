package com.example.hiring;

import io.talentport.core.error.RecruitingException;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** The page for what no form shows itself. */
@ControllerAdvice
class FailurePage {

  private static final int TOO_LARGE = 413;

  private final DataSize mostBytes;

  FailurePage(@Value("${spring.servlet.multipart.max-file-size}") DataSize mostBytes) {
    this.mostBytes = mostBytes;
  }

  @ExceptionHandler
  String show(RecruitingException refused, Model model, HttpServletResponse response) {
    if (response.isCommitted()) {
      // Part of a document is on its way: the server breaks the connection off, so that nobody
      // takes the part for the whole.
      throw refused;
    }
    // What a document was to be sent with must not stay on a page.
    response.reset();
    Failure failure = Failure.of(refused);
    model.addAttribute("failure", failure);
    response.setStatus(failure.status());
    return "failure";
  }

  @ExceptionHandler
  String show(MaxUploadSizeExceededException tooLarge, Model model, HttpServletResponse response) {
    model.addAttribute("mostMegabytes", mostBytes.toMegabytes());
    response.setStatus(TOO_LARGE);
    return "too-large";
  }
}
