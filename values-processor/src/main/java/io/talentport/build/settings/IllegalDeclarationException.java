package io.talentport.build.settings;

import javax.lang.model.element.Element;

/** A setting is declared in a way that nothing can be generated from; stops the compilation. */
final class IllegalDeclarationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String problem;
  private final transient Element element;

  IllegalDeclarationException(String problem, Element element) {
    super(problem);
    this.problem = problem;
    this.element = element;
  }

  String problem() {
    return problem;
  }

  Element element() {
    return element;
  }
}
