package com.example.hiring;

import io.talentport.core.Capability;
import io.talentport.core.CapabilityDetail;
import io.talentport.core.CapabilityLevel;
import io.talentport.core.RecruitingPlatform;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows what the platform can do and what it cannot; asks it nothing. */
@Controller
class PlatformController {

  /** One row of the table. */
  record Row(String port, CapabilityLevel level, String reason, List<String> limits) {}

  private final RecruitingPlatform platform;
  private final MessageSource messages;

  PlatformController(RecruitingPlatform platform, MessageSource messages) {
    this.platform = platform;
    this.messages = messages;
  }

  @GetMapping("/platform")
  String capabilities(Model model, Locale locale) {
    model.addAttribute(
        "rows", platform.capabilities().stream().map(one -> row(one, locale)).toList());
    return "platform";
  }

  private Row row(Capability capability, Locale locale) {
    return new Row(
        capability.port().getSimpleName(),
        capability.level(),
        capability.reason(),
        capability.details().stream().map(detail -> words(detail, locale)).toList());
  }

  /** By the limit and its value, by the limit alone, or in the platform's words. */
  private String words(CapabilityDetail detail, Locale locale) {
    String code = "limit." + detail.name();
    Object[] value = {detail.value()};
    return Stream.of(code + "." + detail.value(), code)
        .map(key -> messages.getMessage(key, value, null, locale))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(detail.words());
  }
}
