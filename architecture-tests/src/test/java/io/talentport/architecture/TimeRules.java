package io.talentport.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.talentport.architecture.Conditions.haveNo;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Time is injected. */
final class TimeRules {

  /** The classes that read the real clock or sleep, each once and to hand it on. */
  static final NamedClasses CLOCKS =
      NamedClasses.of(
          "adapter.support.time.SystemTime",
          "examples.instances.Instances",
          "sandbox.Sandbox$Builder",
          "spring.boot.actuate.ApplicationClock");

  private static final Set<String> READS_OF_SYSTEM = Set.of("currentTimeMillis", "nanoTime");

  private TimeRules() {}

  static List<Rule> all() {
    return List.of(new Rule("R14", TimeRules::timeIsInjected));
  }

  private static ArchRule timeIsInjected(Layout layout) {
    return classes()
        .that(describe("are ours", layout::isOurs))
        .and(CLOCKS.exceptIn(layout))
        .should(haveNo("read of the real clock and no sleep", TimeRules::usesOfRealTime))
        .because(
            "what waits for the real clock cannot be tested quickly or twice alike; take a Clock or"
                + " the module's time source in the constructor");
  }

  static Stream<String> usesOfRealTime(JavaClass type) {
    return type.getAccessesFromSelf().stream()
        .filter(access -> isRealTime(access.getTarget()))
        .map(JavaAccess::getDescription);
  }

  private static boolean isRealTime(AccessTarget target) {
    String owner = target.getOwner().getName();
    String name = target.getName();
    return switch (owner) {
      case "java.lang.System" -> READS_OF_SYSTEM.contains(name);
      case "java.lang.Thread", "java.util.concurrent.TimeUnit" -> name.equals("sleep");
      case "java.util.concurrent.locks.LockSupport" -> name.matches("park(Nanos|Until)");
      case "java.time.Clock" ->
          name.startsWith("system") || name.matches("tick(Millis|Seconds|Minutes)");
      case "java.util.Date" -> name.equals("<init>") && takes(target, 0, "");
      default -> owner.startsWith("java.time.") && name.equals("now") && !takesClock(target);
    };
  }

  private static boolean takesClock(AccessTarget target) {
    return takes(target, 1, "java.time.Clock");
  }

  private static boolean takes(AccessTarget target, int count, String type) {
    return target instanceof CodeUnitAccessTarget unit
        && unit.getRawParameterTypes().size() == count
        && unit.getRawParameterTypes().stream().allMatch(taken -> taken.getName().equals(type));
  }
}
