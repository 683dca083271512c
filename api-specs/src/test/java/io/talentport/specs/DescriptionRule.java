package io.talentport.specs;

/** Every description says what the extensions beside it say. */
final class DescriptionRule implements SpecRule {

  @Override
  public void check(SpecDocument document, Findings findings) {
    document
        .described()
        .forEach(
            (place, owner) ->
                findings.require(
                    GeneratedDescription.isWritten(owner),
                    place,
                    "description must be: " + GeneratedDescription.of(owner).orElse("")));
  }
}
