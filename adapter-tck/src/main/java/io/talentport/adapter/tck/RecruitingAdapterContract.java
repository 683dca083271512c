package io.talentport.adapter.tck;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The contract that every adapter passes. It runs offline, against a sandbox of its own for each
 * test, in any order, and holds every request that any test makes against the specification.
 *
 * <p>An adapter's tests extend it once:
 *
 * <pre>{@code
 * class FeishuContractTest extends RecruitingAdapterContract {
 *   @Override
 *   protected AdapterUnderTest adapter() {
 *     return AdapterUnderTest.named("feishu").serves(…).connect(…).logs(…);
 *   }
 * }
 * }</pre>
 *
 * <p>How many promises ran, and how, must be what {@code contract/<platform>.txt} among the test
 * resources says, so that nothing stops running without notice; where it differs, the file as it
 * would have to be is written to {@code target/contract/}.
 */
@ExtendWith(ContractReport.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RecruitingAdapterContract {

  /** For the adapter's class. */
  protected RecruitingAdapterContract() {}

  /** The adapter that is held to the contract. */
  protected abstract AdapterUnderTest adapter();

  @Nested
  @DisplayName("Ports")
  class Ports extends PortsContract {
    Ports() {
      super(RecruitingAdapterContract.this);
    }
  }

  @Nested
  @DisplayName("Capabilities")
  class Capabilities extends CapabilityContract {
    Capabilities() {
      super(RecruitingAdapterContract.this);
    }
  }

  @Nested
  @DisplayName("Discovery and settings")
  class Discovery extends DiscoveryContract {
    Discovery() {
      super(RecruitingAdapterContract.this);
    }
  }

  @Nested
  @DisplayName("Lifecycle")
  class Lifecycle extends LifecycleContract {
    Lifecycle() {
      super(RecruitingAdapterContract.this);
    }
  }

  @Nested
  @DisplayName("Bad input")
  class BadInput extends BadInputContract {
    BadInput() {
      super(RecruitingAdapterContract.this);
    }
  }

  @Nested
  @DisplayName("Round trip")
  class RoundTrip extends RoundTripContract {
    RoundTrip() {
      super(RecruitingAdapterContract.this);
    }
  }

  @Nested
  @DisplayName("Vocabularies")
  class Vocabularies extends VocabularyContract {
    Vocabularies() {
      super(RecruitingAdapterContract.this);
    }
  }

  @Nested
  @DisplayName("Wire conformity")
  class Wire extends WireContract {
    Wire() {
      super(RecruitingAdapterContract.this);
    }
  }

  @Nested
  @DisplayName("Paging")
  class Paging extends PagingContract {
    Paging() {
      super(RecruitingAdapterContract.this);
    }
  }

  @Nested
  @DisplayName("Talent look-up")
  class Lookup extends LookupContract {
    Lookup() {
      super(RecruitingAdapterContract.this);
    }
  }

  @Nested
  @DisplayName("Errors")
  class Errors extends ErrorContract {
    Errors() {
      super(RecruitingAdapterContract.this);
    }
  }

  @Nested
  @DisplayName("Tokens")
  class Tokens extends TokenContract {
    Tokens() {
      super(RecruitingAdapterContract.this);
    }
  }

  @Nested
  @DisplayName("Faults")
  class Faults extends FaultContract {
    Faults() {
      super(RecruitingAdapterContract.this);
    }
  }

  @Nested
  @DisplayName("Damaged replies")
  class Damage extends DamageContract {
    Damage() {
      super(RecruitingAdapterContract.this);
    }
  }

  @Nested
  @DisplayName("Repeats")
  class Repeats extends RepeatContract {
    Repeats() {
      super(RecruitingAdapterContract.this);
    }
  }

  @Nested
  @DisplayName("Submit in steps")
  class SubmitSteps extends SubmitStepsContract {
    SubmitSteps() {
      super(RecruitingAdapterContract.this);
    }
  }

  @Nested
  @DisplayName("Quotas")
  class Quotas extends QuotaContract {
    Quotas() {
      super(RecruitingAdapterContract.this);
    }
  }

  @Nested
  @DisplayName("Secrecy")
  class Secrecy extends SecrecyContract {
    Secrecy() {
      super(RecruitingAdapterContract.this);
    }
  }

  @Nested
  @DisplayName("Concurrency")
  class Concurrency extends ConcurrencyContract {
    Concurrency() {
      super(RecruitingAdapterContract.this);
    }
  }
}
