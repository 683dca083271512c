package io.talentport.specs;

/** Something every document has to fulfil. */
interface SpecRule {

  void check(SpecDocument document, Findings findings);
}
