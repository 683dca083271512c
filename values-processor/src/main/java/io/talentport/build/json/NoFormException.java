package io.talentport.build.json;

/** A value has a part of a type that nothing can be generated for; stops the compilation. */
final class NoFormException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoFormException(String type) {
    super("JSON has no form for " + type);
  }
}
