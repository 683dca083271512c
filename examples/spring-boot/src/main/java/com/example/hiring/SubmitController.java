package com.example.hiring;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.port.ResumeIntake;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Submits a résumé. */
@Controller
class SubmitController {

  private final ResumeIntake intake;
  private final PlatformLimits limits;

  SubmitController(ResumeIntake intake, RecruitingPlatform platform) {
    this.intake = intake;
    this.limits = new PlatformLimits(platform);
  }

  @ModelAttribute("channels")
  List<ResumeChannel> channels() {
    return ResumeChannel.known();
  }

  @ModelAttribute("limits")
  PlatformLimits limits() {
    return limits;
  }

  @GetMapping("/submit")
  String form(Model model) {
    model.addAttribute("form", SubmitForm.empty());
    return "submit";
  }

  /** Answers with a redirection, so that loading the page again submits nothing again. */
  @PostMapping("/submit")
  String submit(
      @ModelAttribute("form") SubmitForm form,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    try {
      ResumeReceipt receipt = intake.submit(form.resume(), form.options());
      next.addFlashAttribute("receipt", receipt);
      next.addFlashAttribute("name", form.name());
      return "redirect:/submitted";
    } catch (RecruitingException refused) {
      Failure failure = Failure.of(refused);
      model.addAttribute("failure", failure);
      response.setStatus(failure.status());
      return "submit";
    }
  }

  @GetMapping("/submitted")
  String submitted(Model model) {
    return model.containsAttribute("receipt") ? "submitted" : "redirect:/submit";
  }
}
