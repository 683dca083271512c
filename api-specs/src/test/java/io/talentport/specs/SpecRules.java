package io.talentport.specs;

import java.util.List;

/** All rules together. */
final class SpecRules {

  private static final List<SpecRule> ALL =
      List.of(
          new OperationRule(),
          new ExtensionRule(),
          new ErrorCodeRule(),
          new VocabularyRule(),
          new PagingRule(),
          new SecrecyRule(),
          new ExampleRule(),
          new CompletenessRule(),
          new DescriptionRule());

  private SpecRules() {}

  static List<String> findings(SpecDocument document) {
    Findings findings = new Findings();
    ALL.forEach(rule -> rule.check(document, findings));
    return findings.lines();
  }
}
