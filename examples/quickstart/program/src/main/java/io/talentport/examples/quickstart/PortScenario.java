package io.talentport.examples.quickstart;

import io.talentport.core.Capability;

/**
 * What an application does with one port.
 *
 * @param <P> the port
 */
interface PortScenario<P> {

  Class<P> port();

  /** What is done, in a few words. */
  String title();

  /**
   * Calls the port and tells what came back; failures of the port are not caught.
   *
   * @param capability how far the platform serves the port: what differs between platforms is read
   *     from it, so that no scenario names one
   */
  Outcome play(P port, Capability capability, Stage stage);
}
