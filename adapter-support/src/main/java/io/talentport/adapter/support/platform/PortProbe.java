package io.talentport.adapter.support.platform;

/**
 * A harmless read that needs the same permission as a port. It returns if the platform let it
 * through, whatever it found.
 */
@FunctionalInterface
public interface PortProbe {

  /**
   * Sends the read.
   *
   * @throws io.talentport.core.error.RecruitingException if it did not get through
   */
  void read();
}
