package io.talentport.build.json;

import io.talentport.build.source.Annotation;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * One part of a value: an attribute, a component of a record, or a fact of an exception.
 *
 * @param name its accessor's name
 * @param type what the accessor returns
 * @param container what it is in
 * @param form the expression of its form
 * @param personal whether it is masked
 */
record Part(String name, TypeMirror type, Container container, String form, boolean personal) {

  private static final String REDACTED = "org.immutables.value.Value.Redacted";

  /**
   * The part that an accessor gives.
   *
   * @throws NoFormException if JSON has no form for it
   */
  static Part of(ExecutableElement accessor, Forms forms) {
    TypeMirror type = accessor.getReturnType();
    Container container = Container.of(type);
    boolean personal = isRedacted(accessor);
    if (personal && container == Container.COLLECTION) {
      throw new NoFormException("a redacted collection");
    }
    return new Part(
        accessor.getSimpleName().toString(),
        type,
        container,
        container.form(type, forms),
        personal);
  }

  static boolean isRedacted(Element accessor) {
    return Annotation.of(accessor, REDACTED).isPresent();
  }

  /** The statement that writes it, from the variable {@code value} to {@code out}. */
  String written() {
    String method =
        container == Container.COLLECTION ? "members" : personal ? "personalMember" : "member";
    return "out.%s(\"%s\", %s, %s);".formatted(method, name, form, container.read(name));
  }

  /** The expression that reads it, from {@code in}. */
  String read() {
    return (container == Container.COLLECTION ? "in.list(" : "in.one(") + form + ")";
  }
}
