package com.example.hiring;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.port.TalentLookup;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Looks people up. By POST, so that no number stands in an address, a history or an access log. */
@Controller
class LookupController {

  private final TalentLookup lookup;
  private final PlatformLimits limits;

  LookupController(TalentLookup lookup, RecruitingPlatform platform) {
    this.lookup = lookup;
    this.limits = new PlatformLimits(platform);
  }

  @ModelAttribute("limits")
  PlatformLimits limits() {
    return limits;
  }

  @GetMapping("/lookup")
  String form(Model model) {
    model.addAttribute("form", new LookupForm("", ""));
    return "lookup";
  }

  @PostMapping("/lookup")
  String find(@ModelAttribute("form") LookupForm form, Model model, HttpServletResponse response) {
    try {
      model.addAttribute("matches", lookup.find(form.query()));
    } catch (RecruitingException refused) {
      Failure failure = Failure.of(refused);
      model.addAttribute("failure", failure);
      response.setStatus(failure.status());
    }
    return "lookup";
  }
}
