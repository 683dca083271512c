package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.support.json.OptInFields;
import io.talentport.core.model.ProfilePart;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The opt-in fields of a profile that are decoded. The document names each part as the core does.
 */
final class ProfileFields {

  private ProfileFields() {}

  static OptInFields of(Set<ProfilePart> parts) {
    return OptInFields.of(parts.stream().map(Enum::name).collect(Collectors.toSet()));
  }
}
