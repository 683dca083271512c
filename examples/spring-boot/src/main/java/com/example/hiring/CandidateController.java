package com.example.hiring;

import io.talentport.core.Capability;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.Application;
import io.talentport.core.model.ProfilePart;
import io.talentport.core.model.TalentId;
import io.talentport.core.paging.Cursor;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.Applications;
import io.talentport.core.port.Talents;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A candidate's page: profile, documents, and applications inside the platform. A platform without
 * a port has no bean of it; the page then says why, and asks the platform nothing.
 */
@Controller
class CandidateController {

  /** Each application costs a call. */
  private static final int LINES = 10;

  /** What a platform shows only to an application with a permission for each. */
  private static final Set<ProfilePart> FILED =
      Set.of(ProfilePart.TAGS, ProfilePart.FOLDERS, ProfilePart.POOLS);

  private final RecruitingPlatform platform;
  private final ObjectProvider<Talents> talents;
  private final ObjectProvider<Applications> applications;
  private final MessageSource messages;

  CandidateController(
      RecruitingPlatform platform,
      ObjectProvider<Talents> talents,
      ObjectProvider<Applications> applications,
      MessageSource messages) {
    this.platform = platform;
    this.talents = talents;
    this.applications = applications;
    this.messages = messages;
  }

  /**
   * Shows one candidate.
   *
   * @param id the platform's; it says nothing of the person, and may stand in an address. A
   *     parameter, since it may have any character
   * @param filed whether to ask for tags, folders and pools
   * @param cursor where the applications begin; null for the first
   */
  @GetMapping("/candidate")
  String show(
      @RequestParam String id,
      @RequestParam(defaultValue = "false") boolean filed,
      @RequestParam(required = false) String cursor,
      Model model,
      Locale locale,
      HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    TalentId talent = TalentId.of(id);
    model.addAttribute("talent", talent);
    model.addAttribute("filed", filed);
    model.addAttribute("words", new Words(messages, locale));
    addProfile(talent, filed ? FILED : Set.of(), model);
    addApplications(
        talent,
        cursor == null ? PageRequest.first().size(LINES) : PageRequest.from(Cursor.of(cursor)),
        model);
    return "candidate";
  }

  private void addProfile(TalentId talent, Set<ProfilePart> parts, Model model) {
    Talents served = talents.getIfAvailable();
    if (served == null) {
      model.addAttribute("noProfile", refusal(Talents.class));
    } else {
      model.addAttribute("profile", served.get(talent, parts));
    }
  }

  /** If they cannot be read, the profile is shown all the same. */
  private void addApplications(TalentId talent, PageRequest from, Model model) {
    Applications served = applications.getIfAvailable();
    if (served == null) {
      model.addAttribute("noApplications", refusal(Applications.class));
      return;
    }
    try {
      Page<Application> page = served.ofTalent(talent, from).pages().iterator().next();
      model.addAttribute("applications", page.items());
      model.addAttribute("faults", page.faults().size());
      page.next().ifPresent(next -> model.addAttribute("next", next.toString()));
    } catch (RecruitingException refused) {
      model.addAttribute("failure", Failure.of(refused));
    }
  }

  private String refusal(Class<?> port) {
    return platform.capability(port).map(Capability::reason).orElse("");
  }
}
