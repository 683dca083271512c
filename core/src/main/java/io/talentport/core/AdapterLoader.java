package io.talentport.core;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * A class loader that is asked for adapters.
 *
 * @param kind which one it is, in words
 */
record AdapterLoader(String kind, ClassLoader loader) {

  /** The two to ask, in their order: a container may run a thread under another one's loader. */
  static List<AdapterLoader> ofThisThread() {
    ClassLoader own = orSystem(RecruitingPlatform.class.getClassLoader());
    ClassLoader context = orSystem(Thread.currentThread().getContextClassLoader());
    List<AdapterLoader> both = new ArrayList<>();
    if (context != own) {
      both.add(new AdapterLoader("the thread's context class loader", context));
    }
    both.add(
        new AdapterLoader(
            context == own
                ? "the class loader of this thread and of talentport-core"
                : "the class loader of talentport-core",
            own));
    return both;
  }

  private static ClassLoader orSystem(@Nullable ClassLoader loader) {
    return loader == null ? ClassLoader.getSystemClassLoader() : loader;
  }

  /** Whether adapters that it finds can be adapters for this copy of the library. */
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
   * The adapters that it finds for this copy of the library.
   *
   * @throws ConfigurationException if one of them cannot be loaded
   */
  List<RecruitingPlatformProvider> adapters() {
    List<RecruitingPlatformProvider> found = new ArrayList<>();
    if (!seesThisCore()) {
      return found;
    }
    Iterator<RecruitingPlatformProvider> all =
        ServiceLoader.load(RecruitingPlatformProvider.class, loader).iterator();
    while (true) {
      try {
        if (!all.hasNext()) {
          return found;
        }
        found.add(all.next());
      } catch (ServiceConfigurationError broken) {
        if (!isOfAnotherCore(broken)) {
          throw unusable(broken);
        }
      }
    }
  }

  /**
   * Whether the class was found and implements the interface of another copy of the library, as a
   * parent's adapter does for an application that has a copy. Only the loader's message shows it.
   */
  private static boolean isOfAnotherCore(ServiceConfigurationError broken) {
    return broken.getCause() == null
        && String.valueOf(broken.getMessage()).endsWith("not a subtype");
  }

  private ConfigurationException unusable(Throwable broken) {
    return new ConfigurationException(
        ErrorDetails.of("An adapter is on the class path but cannot be loaded by " + kind)
            .remedy(
                "Check that the adapter and talentport-core are of one version; the BOM sees to"
                    + " it. The cause names the class.")
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
