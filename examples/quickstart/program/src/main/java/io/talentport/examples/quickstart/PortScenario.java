package io.talentport.examples.quickstart;

/**
 * What an application does with one port.
 *
 * @param <P> the port
 */
interface PortScenario<P> {

  Class<P> port();

  /** What is done, in a few words. */
  String title();

  /** Calls the port and tells what came back; failures of the port are not caught. */
  Outcome play(P port, Stage stage);
}
