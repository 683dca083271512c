package io.talentport.build.json;

import java.util.List;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What an accessor returns its value in. */
enum Container {
  NONE("value.%s()"),
  OPTIONAL("value.%s().orElse(null)"),
  OPTIONAL_INT("value.%1$s().isPresent() ? (Integer) value.%1$s().getAsInt() : null"),
  OPTIONAL_LONG("value.%1$s().isPresent() ? (Long) value.%1$s().getAsLong() : null"),
  COLLECTION("value.%s()");

  private final String expression;

  Container(String expression) {
    this.expression = expression;
  }

  static Container of(TypeMirror returned) {
    return switch (Forms.erased(returned)) {
      case "java.util.Optional" -> OPTIONAL;
      case "java.util.OptionalInt" -> OPTIONAL_INT;
      case "java.util.OptionalLong" -> OPTIONAL_LONG;
      case "java.util.List", "java.util.Set" -> COLLECTION;
      default -> NONE;
    };
  }

  /**
   * The expression of the form of what is in it.
   *
   * @throws NoFormException if JSON has no form for that
   */
  String form(TypeMirror returned, Forms forms) {
    return switch (this) {
      case NONE -> forms.expressionOf(returned);
      case OPTIONAL_INT -> Forms.INTEGER;
      case OPTIONAL_LONG -> Forms.LONG;
      case OPTIONAL, COLLECTION -> {
        List<? extends TypeMirror> arguments = ((DeclaredType) returned).getTypeArguments();
        yield forms.expressionOf(arguments.get(0));
      }
    };
  }

  /** The expression of the value, or of null where it is absent. */
  String read(String accessor) {
    return expression.formatted(accessor);
  }
}
