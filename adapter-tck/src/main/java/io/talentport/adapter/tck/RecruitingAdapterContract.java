package io.talentport.adapter.tck;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The contract that every adapter passes. It runs offline and in any order, against a fresh sandbox
 * for each test, and checks every request of every test against the platform's document.
 *
 * <p>An adapter's tests extend it once:
 *
 * <pre>{@code
 * class AcmeContractTest extends RecruitingAdapterContract {
 *   @Override
 *   protected AdapterUnderTest adapter() {
 *     return AdapterUnderTest.named("acme").document("/acme-hire.yaml")…;
 *   }
 * }
 * }</pre>
 *
 * <p>Which promises ran, and how, must be what {@code contract/<platform>.txt} among the test
 * resources says, so that nothing stops running unnoticed. If it differs, the run fails and writes
 * the file as it would have to be to {@code target/contract/}: copy it after reading it. Each line
 * has a promise's id and how it ran: {@code required} or {@code optional}, {@code unsupported} if
 * the adapter does not serve a port that the promise needs and therefore must refuse it, {@code
 * elsewhere} if the adapter's own tests cover it, {@code no-case} if the platform has nothing that
 * the promise is about, and {@code not-run}, which is never right.
 */
@ExtendWith({AdapterInjection.class, ContractReport.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RecruitingAdapterContract {

  /** For the adapter's class. */
  protected RecruitingAdapterContract() {}

  /** The adapter that is held to the contract; asked for once. */
  protected abstract AdapterUnderTest adapter();

  @Nested
  class Ports extends PortsContract {}

  @Nested
  class Capabilities extends CapabilityContract {}

  @Nested
  class Discovery extends DiscoveryContract {}

  @Nested
  class Settings extends SettingsContract {}

  @Nested
  class Lifecycle extends LifecycleContract {}

  @Nested
  class BadInput extends BadInputContract {}

  @Nested
  class Arguments extends ArgumentContract {}

  @Nested
  class RoundTrip extends RoundTripContract {}

  @Nested
  class Vocabularies extends VocabularyContract {}

  @Nested
  class Wire extends WireContract {}

  @Nested
  class Paging extends PagingContract {}

  @Nested
  class Lookup extends LookupContract {}

  @Nested
  class Profiles extends ProfileContract {}

  @Nested
  class Documents extends DocumentContract {}

  @Nested
  class Errors extends ErrorContract {}

  @Nested
  class Tokens extends TokenContract {}

  @Nested
  class Faults extends FaultContract {}

  @Nested
  class Answers extends AnswerContract {}

  @Nested
  class SelfCheck extends SelfCheckContract {}

  @Nested
  class Damage extends DamageContract {}

  @Nested
  class Repeats extends RepeatContract {}

  @Nested
  class SubmitSteps extends SubmitStepsContract {}

  @Nested
  class Updates extends UpdateContract {}

  @Nested
  class Previews extends PreviewContract {}

  @Nested
  class Once extends OnceContract {}

  @Nested
  class Quotas extends QuotaContract {}

  @Nested
  class Secrecy extends SecrecyContract {}

  @Nested
  class Listeners extends ListenerContract {}

  @Nested
  class State extends StateContract {}

  @Nested
  class Concurrency extends ConcurrencyContract {}
}
