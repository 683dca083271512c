package io.talentport.sandbox.junit5;

import io.talentport.sandbox.Sandbox;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Starts, hands out and resets the sandbox of {@link RecruitingSandbox}; JUnit's store closes it.
 */
final class SandboxExtension
    implements BeforeAllCallback,
        BeforeEachCallback,
        AfterAllCallback,
        TestInstancePostProcessor,
        ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(SandboxExtension.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    Class<?> testClass = context.getRequiredTestClass();
    RecruitingSandbox wish =
        AnnotationSupport.findAnnotation(testClass, RecruitingSandbox.class).orElse(null);
    if (wish != null) {
      context
          .getStore(NAMESPACE)
          .put(
              Sandbox.class, Sandbox.builder().resumes(wish.resumes()).quota(wish.quota()).start());
    }
    fill(testClass, null, sandbox(context));
  }

  /** Stores close what they hold since JUnit 5.13 only, and not on behalf of this class alone. */
  @Override
  public void afterAll(ExtensionContext context) {
    Sandbox ofThisClass = context.getStore(NAMESPACE).remove(Sandbox.class, Sandbox.class);
    if (ofThisClass != null) {
      ofThisClass.close();
    }
  }

  @Override
  public void postProcessTestInstance(Object instance, ExtensionContext context) {
    fill(instance.getClass(), instance, sandbox(context));
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    sandbox(context).reset();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Sandbox.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return sandbox(context);
  }

  private static Sandbox sandbox(ExtensionContext context) {
    return Objects.requireNonNull(
        context.getStore(NAMESPACE).get(Sandbox.class, Sandbox.class),
        "no sandbox runs: put @RecruitingSandbox on the class, not the extension itself");
  }

  private static void fill(Class<?> testClass, @Nullable Object instance, Sandbox sandbox) {
    Predicate<Field> wanted =
        field ->
            field.getType() == Sandbox.class
                && Modifier.isStatic(field.getModifiers()) == (instance == null)
                && !Modifier.isFinal(field.getModifiers());
    ReflectionSupport.findFields(testClass, wanted, HierarchyTraversalMode.TOP_DOWN)
        .forEach(field -> fill(field, instance, sandbox));
  }

  private static void fill(Field field, @Nullable Object instance, Sandbox sandbox) {
    try {
      field.setAccessible(true);
      if (instance == null || field.get(instance) == null) {
        field.set(instance, sandbox);
      }
    } catch (IllegalAccessException e) {
      throw new ExtensionConfigurationException("cannot set the field " + field, e);
    }
  }
}
