package io.talentport.spring.boot;

import io.talentport.core.Capability;
import io.talentport.core.RecruitingPlatform;
import java.util.stream.Collectors;

/**
 * Why there is no bean for a port.
 *
 * @param platform the platform's name
 * @param reason the platform's reason; blank if it gives none
 * @param served the ports that it serves, as text
 */
record UnservedPort(String platform, String reason, String served) {

  static UnservedPort of(RecruitingPlatform platform, Class<?> port) {
    return new UnservedPort(
        platform.id().value(),
        platform.capability(port).map(Capability::reason).orElse(""),
        platform.ports().stream()
            .map(Class::getSimpleName)
            .sorted()
            .collect(Collectors.joining(", ")));
  }
}
