package io.talentport.benchmarks.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole response, head and body, in which numbers of seven digits count from the one that is
 * asked for: everything else is rendered once. Immutable; a {@link Copy} belongs to one connection.
 */
final class CountingReply {

  static final int DIGITS = 7;

  private final byte[] rendered;
  private final int[] places;
  private final int[] steps;

  private CountingReply(byte[] rendered, List<Integer> places, List<Integer> steps) {
    this.rendered = rendered;
    this.places = places.stream().mapToInt(Integer::intValue).toArray();
    this.steps = steps.stream().mapToInt(Integer::intValue).toArray();
  }

  /** A reply without numbers. */
  static CountingReply of(String head, String body) {
    return of(head, body, "", 0, "");
  }

  /**
   * A reply with rows. {@code {n}} in a row is the number asked for plus the row's place, and in
   * the end of the body the number that comes after the last row.
   *
   * @param head the header lines besides {@code Content-Length}, each with its line end
   */
  static CountingReply of(String head, String before, String row, int rows, String after) {
    Body body = new Body();
    body.add(before, 0);
    for (int i = 0; i < rows; i++) {
      body.add(i == 0 ? row : "," + row, i);
    }
    body.add(after, rows);
    byte[] lines =
        ("HTTP/1.1 200 OK\r\n" + head + "Content-Length: " + body.bytes.size() + "\r\n\r\n")
            .getBytes(UTF_8);
    byte[] whole = new byte[lines.length + body.bytes.size()];
    System.arraycopy(lines, 0, whole, 0, lines.length);
    System.arraycopy(body.bytes.toByteArray(), 0, whole, lines.length, body.bytes.size());
    return new CountingReply(
        whole, body.places.stream().map(place -> place + lines.length).toList(), body.steps);
  }

  Copy copy() {
    return new Copy(rendered.clone());
  }

  private static final class Body {
    private static final String NUMBER = "{n}";
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> places = new ArrayList<>();
    private final List<Integer> steps = new ArrayList<>();

    void add(String text, int step) {
      int from = 0;
      for (int at = text.indexOf(NUMBER); at >= 0; at = text.indexOf(NUMBER, from)) {
        bytes.writeBytes(text.substring(from, at).getBytes(UTF_8));
        places.add(bytes.size());
        steps.add(step);
        bytes.writeBytes(("%0" + DIGITS + "d").formatted(step).getBytes(UTF_8));
        from = at + NUMBER.length();
      }
      bytes.writeBytes(text.substring(from).getBytes(UTF_8));
    }
  }

  /** The response as one connection sends it. Not thread-safe. */
  final class Copy {
    private final byte[] bytes;
    private int from;

    private Copy(byte[] bytes) {
      this.bytes = bytes;
    }

    /** The response that counts from a number; the array is the same one each time. */
    byte[] from(int number) {
      if (number != from) {
        from = number;
        for (int i = 0; i < places.length; i++) {
          int rest = number + steps[i];
          for (int digit = places[i] + DIGITS - 1; digit >= places[i]; digit--) {
            bytes[digit] = (byte) ('0' + rest % 10);
            rest /= 10;
          }
        }
      }
      return bytes;
    }
  }
}
