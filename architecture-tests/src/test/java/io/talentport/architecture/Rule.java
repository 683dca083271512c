package io.talentport.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.function.Function;

/** One numbered rule, for any layout. */
record Rule(String id, Function<Layout, ArchRule> definition) {

  ArchRule on(Layout layout) {
    return definition.apply(layout);
  }

  /** Where the classes live that break it and that obey it. */
  Layout fixture() {
    return Layout.ofFixture(id.toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return id;
  }
}
