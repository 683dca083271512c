package io.talentport.architecture;

import java.util.List;
import java.util.stream.Stream;

/** Every rule on classes, by its number; R21 and R22 are about constants and files. */
final class RuleBook {

  private RuleBook() {}

  static Stream<Rule> all() {
    return Stream.of(
            DependencyRules.all(),
            InternalRules.all(),
            AdapterRules.all(),
            NamingRules.all(),
            SignatureRules.all(),
            ErrorRules.all(),
            TimeRules.all(),
            LibraryRules.all(),
            NullnessRules.all())
        .flatMap(List::stream);
  }
}
