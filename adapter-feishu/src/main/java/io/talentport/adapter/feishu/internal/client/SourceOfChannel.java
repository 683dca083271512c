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
import java.util.concurrent.ConcurrentMap;

/** The organisation's source for a channel, configured by its id or by its name. Thread-safe. */
final class SourceOfChannel {

  private final String platform;
  private final FeishuCodes codes;
  private final ResumeSources sources;
  private final ConcurrentMap<ResumeChannel, ResumeSourceId> found;

  /**
   * Finds sources.
   *
   * @param found the sources found by name so far; this adds to them
   */
  SourceOfChannel(
      String platform,
      FeishuCodes codes,
      ResumeSources sources,
      ConcurrentMap<ResumeChannel, ResumeSourceId> found) {
    this.platform = platform;
    this.codes = codes;
    this.sources = sources;
    this.found = found;
  }

  /**
   * The source; absent if neither an id nor a name is configured. The first look-up of a name lists
   * the sources.
   *
   * @throws ConfigurationException if no source or several sources have the name, or it is for
   *     internal transfers only
   */
  Optional<ResumeSourceId> of(ResumeChannel channel) {
    ResumeSourceId set = codes.sources().get(channel);
    if (set != null) {
      return Optional.of(set);
    }
    String name = codes.sourceNames().get(channel);
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
                  (hits.isEmpty()
                          ? "No active Feishu résumé source is"
                          : hits.size() + " active Feishu résumé sources are")
                      + " named \""
                      + name
                      + "\" "
                      + setting(channel))
              .platform(platform)
              .remedy(
                  "List the sources with the port ResumeSources, and set the id in"
                      + " talentport.feishu.resume-sources instead.")
              .build());
    }
    ResumeSource source = hits.get(0);
    if (source.type().filter(SourceOfChannel::isOfEmployees).isPresent()) {
      throw new ConfigurationException(
          ErrorDetails.of(
                  "The Feishu résumé source named \""
                      + name
                      + "\" is for transfers of employees only "
                      + setting(channel))
              .platform(platform)
              .remedy("Name a source for external candidates.")
              .build());
    }
    return source.id();
  }

  private static String setting(ResumeChannel channel) {
    return "(talentport.feishu.resume-source-names, channel " + channel + ")";
  }

  /** These need an employee's id, which a résumé does not have. */
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
