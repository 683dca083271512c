package io.talentport.core;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.Required;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * A class loader that is asked for adapters, and for what connects the stores that instances share.
 *
 * @param kind which one it is, in words
 */
record ProviderLoader(String kind, ClassLoader loader) {

  /** The two to ask, in their order: a container may run a thread under another one's loader. */
  static List<ProviderLoader> ofThisThread() {
    ClassLoader own = orSystem(RecruitingPlatform.class.getClassLoader());
    ClassLoader context = orSystem(Thread.currentThread().getContextClassLoader());
    List<ProviderLoader> both = new ArrayList<>();
    if (context != own) {
      both.add(new ProviderLoader("the thread's context class loader", context));
    }
    both.add(
        new ProviderLoader(
            context == own
                ? "the class loader of this thread and of talentport-core"
                : "the class loader of talentport-core",
            own));
    return both;
  }

  static ProviderLoader ofTheApplication(ClassLoader loader) {
    return new ProviderLoader("the application's class loader", Required.value("loader", loader));
  }

  private static ClassLoader orSystem(@Nullable ClassLoader loader) {
    return loader == null ? ClassLoader.getSystemClassLoader() : loader;
  }

  /** What the first of the loaders finds that finds any. */
  static <P> List<P> firstFound(List<ProviderLoader> asked, Class<P> type) {
    return asked.stream()
        .map(loader -> loader.providers(type))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** True if providers that it finds can be providers for this copy of the library. */
  boolean seesThisCore() {
    return coreSeen() == RecruitingPlatformProvider.class;
  }

  private @Nullable Class<?> coreSeen() {
    try {
      return Class.forName(RecruitingPlatformProvider.class.getName(), false, loader);
    } catch (ClassNotFoundException | LinkageError | RuntimeException unseen) {
      // The loader of an application that was stopped may refuse in its own way.
      return null;
    }
  }

  /**
   * The providers that it finds for this copy of the library.
   *
   * @param type the interface of the library that they implement
   * @throws ConfigurationException if one of them cannot be loaded
   */
  <P> List<P> providers(Class<P> type) {
    List<P> found = new ArrayList<>();
    if (!seesThisCore()) {
      return found;
    }
    Iterator<P> all = ServiceLoader.load(type, loader).iterator();
    while (true) {
      try {
        if (!all.hasNext()) {
          return found;
        }
        found.add(all.next());
      } catch (ServiceConfigurationError broken) {
        if (!isOfAnotherCore(broken)) {
          throw unusable(type, broken);
        }
      }
    }
  }

  /**
   * True if the class was found and implements the interface of another copy of the library, as a
   * parent's adapter does for an application that has a copy. Only the loader's message shows it.
   */
  private static boolean isOfAnotherCore(ServiceConfigurationError broken) {
    return broken.getCause() == null
        && String.valueOf(broken.getMessage()).endsWith("not a subtype");
  }

  private ConfigurationException unusable(Class<?> type, Throwable broken) {
    return new ConfigurationException(
        ErrorDetails.of(
                (type == RecruitingPlatformProvider.class
                        ? "An adapter"
                        : "A " + type.getSimpleName())
                    + " is on the class path but cannot be loaded by "
                    + kind)
            .remedy(
                "Check that it and talentport-core have the same version, for example with the BOM. The"
                    + " cause names the class.")
            .cause(broken)
            .build());
  }

  @Override
  public String toString() {
    return kind + " (" + loader.getClass().getName() + coreInWords() + ")";
  }

  private String coreInWords() {
    if (seesThisCore()) {
      return "";
    }
    return coreSeen() == null
        ? ", without talentport-core"
        : ", with its own copy of talentport-core";
  }
}
