package io.talentport.adapter.tck;

import java.util.Objects;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/**
 * Gets the adapter from a contract once and injects it into every group, so that nesting a group
 * takes one line and no constructor.
 */
final class AdapterInjection implements BeforeAllCallback, TestInstancePostProcessor {

  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(AdapterInjection.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    if (context.getRequiredTestInstance() instanceof RecruitingAdapterContract contract) {
      context.getStore(NAMESPACE).put(AdapterUnderTest.class, contract.adapter());
    }
  }

  @Override
  public void postProcessTestInstance(Object instance, ExtensionContext context) {
    if (instance instanceof ContractGroup group) {
      group.holdToContract(adapter(context));
    }
  }

  /** The adapter of the running contract. */
  static AdapterUnderTest adapter(ExtensionContext context) {
    return Objects.requireNonNull(
        context.getStore(NAMESPACE).get(AdapterUnderTest.class, AdapterUnderTest.class),
        "no contract runs");
  }
}
