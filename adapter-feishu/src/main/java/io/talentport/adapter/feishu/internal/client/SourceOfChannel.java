package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.mapping.FeishuCodes;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeSource;
import io.talentport.core.model.ResumeSourceId;
import io.talentport.core.model.ResumeSourceStatus;
import io.talentport.core.model.ResumeSourceType;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeSources;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Which source of the tenant a channel is: told by its id, or found by its name. Thread-safe. */
final class SourceOfChannel {

  private final String platform;
  private final FeishuCodes tables;
  private final ResumeSources sources;
  private final ConcurrentMap<ResumeChannel, ResumeSourceId> found = new ConcurrentHashMap<>();

  SourceOfChannel(String platform, FeishuCodes tables, ResumeSources sources) {
    this.platform = platform;
    this.tables = tables;
    this.sources = sources;
  }

  /**
   * The source; absent if the application told neither an id nor a name. The first look-up by a
   * name lists the sources.
   *
   * @throws ConfigurationException if no source or several have the name, or the one is for
   *     transfers of employees
   */
  Optional<ResumeSourceId> of(ResumeChannel channel) {
    ResumeSourceId told = tables.sources().get(channel);
    if (told != null) {
      return Optional.of(told);
    }
    String name = tables.sourceNames().get(channel);
    if (name == null) {
      return Optional.empty();
    }
    ResumeSourceId before = found.get(channel);
    if (before != null) {
      return Optional.of(before);
    }
    ResumeSourceId now = named(channel, name);
    found.put(channel, now);
    return Optional.of(now);
  }

  private ResumeSourceId named(ResumeChannel channel, String name) {
    List<ResumeSource> hits =
        sources.list(PageRequest.first()).stream()
            .filter(source -> source.status().filter(SourceOfChannel::isOutOfUse).isEmpty())
            .filter(source -> has(name, source))
            .toList();
    if (hits.size() != 1) {
      throw new ConfigurationException(
          ErrorDetails.of(
                  "talentport.feishu.resume-source-names names a source for "
                      + channel
                      + " that "
                      + (hits.isEmpty() ? "no source" : hits.size() + " sources")
                      + " in use has as its name")
              .platform(platform)
              .remedy(
                  "List the tenant's sources, and set the id in"
                      + " talentport.feishu.resume-sources instead.")
              .build());
    }
    ResumeSource source = hits.get(0);
    if (source.type().filter(SourceOfChannel::isOfEmployees).isPresent()) {
      throw new ConfigurationException(
          ErrorDetails.of(
                  "talentport.feishu.resume-source-names names a source for "
                      + channel
                      + " that is for transfers of employees only")
              .platform(platform)
              .remedy("Name a source of people from outside.")
              .build());
    }
    return source.id();
  }

  /** Feishu takes these with the employee's id only, which a résumé does not have. */
  private static boolean isOfEmployees(ResumeSourceType type) {
    return type.equals(ResumeSourceType.INTERNAL_TRANSFER)
        || type.equals(ResumeSourceType.INTERN_CONVERSION);
  }

  private static boolean isOutOfUse(ResumeSourceStatus status) {
    return status.equals(ResumeSourceStatus.DISABLED);
  }

  private static boolean has(String name, ResumeSource source) {
    return source.chineseName().filter(name::equals).isPresent()
        || source.englishName().filter(name::equals).isPresent();
  }
}
