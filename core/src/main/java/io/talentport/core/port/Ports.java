package io.talentport.core.port;

import java.util.List;

/** The list of ports. Whatever goes through every port takes them from here. */
public final class Ports {

  private static final List<Class<?>> ALL =
      List.of(
          ResumeIntake.class,
          ResumeRecords.class,
          TalentLookup.class,
          ResumeSources.class,
          ExternalApplications.class,
          Jobs.class,
          Talents.class,
          Applications.class);

  private Ports() {}

  /**
   * Every port of this version, in the order of the documentation. A later version may have more.
   */
  public static List<Class<?>> all() {
    return ALL;
  }
}
