package io.talentport.jackson.internal;

import java.io.IOException;

/** Where JSON is written to: a generator of one of the Jacksons. */
public interface JsonOutput {

  /** Begins an object. */
  void startObject() throws IOException;

  /** Ends an object. */
  void endObject() throws IOException;

  /** Begins an array. */
  void startArray() throws IOException;

  /** Ends an array. */
  void endArray() throws IOException;

  /** Writes a member's name. */
  void name(String name) throws IOException;

  /** Writes a text. */
  void text(String text) throws IOException;

  /** Writes a whole number. */
  void number(long number) throws IOException;

  /** Writes true or false. */
  void truth(boolean truth) throws IOException;

  /** Writes bytes, in JSON as base64. */
  void bytes(byte[] bytes) throws IOException;

  /** Writes any object as its mapper does. */
  void item(Object item) throws IOException;
}
