package io.talentport.sandbox.platform;

import java.util.List;
import java.util.Map;

/** A call whose values keep the rules of the document. */
public interface Request {
  /** The operation asked for. */
  Operation operation();

  /** The call as it arrived. */
  Call call();

  /** The body in plain values; empty if there is none. Do not change it. */
  Map<String, Object> body();

  /**
   * A parameter, or a property of the body, as text.
   *
   * @return the text, or else the documented default, or else an empty text
   */
  String text(String name);

  /**
   * The rows of this listing. A text parameter with the name of a property of the row selects those
   * rows whose property it equals.
   */
  List<Map<String, Object>> rows();

  /** A page of rows, or of their ids as texts: the one that the parameters ask for. */
  Reply page(List<?> rows);

  /** A success with its payload. */
  Reply success(Map<String, ?> payload);

  /** A refusal with a code of the document. */
  Reply refuse(String code);

  /** A refusal with a code of the document and another text. */
  Reply refuse(String code, String message);

  /** The refusal of a value that breaks a rule which the document does not express. */
  Reply refuse(Violation violation);
}
