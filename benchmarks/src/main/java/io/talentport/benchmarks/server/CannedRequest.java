package io.talentport.benchmarks.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The requests of one connection, one after the other. Reads no more of them than what the reply
 * depends on: where to count from, and how many rows. Not thread-safe.
 */
final class CannedRequest {

  private static final byte[] HEAD_END = "\r\n\r\n".getBytes(ISO_8859_1);
  private static final byte[] LENGTH = "content-length:".getBytes(ISO_8859_1);
  private static final byte[] CHUNKED = "transfer-encoding: chunked".getBytes(ISO_8859_1);
  private static final byte[] CONTINUE = "expect: 100-continue".getBytes(ISO_8859_1);
  private static final byte[] SIZE = "size".getBytes(ISO_8859_1);
  private static final byte[] CURSOR = "from-".getBytes(ISO_8859_1);
  private static final byte[] MOBILE = "\"1390".getBytes(ISO_8859_1);
  private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(ISO_8859_1);

  /** What is looked into lies within it: longer bodies are documents. */
  private static final int KEPT = 1 << 15;

  private final InputStream in;
  private final byte[] bytes = new byte[KEPT];
  private int length;
  private int bodyFrom;

  CannedRequest(InputStream in) {
    this.in = in;
  }

  /** Reads the next request; false if the client closed the connection. */
  boolean next(ContinueSignal signal) throws IOException {
    length = 0;
    bodyFrom = -1;
    while (bodyFrom < 0) {
      int read = in.read(bytes, length, KEPT - length);
      if (read < 0) {
        return false;
      }
      int before = Math.max(0, length - HEAD_END.length);
      length += read;
      int end = indexOf(HEAD_END, before, length);
      bodyFrom = end < 0 ? -1 : end + HEAD_END.length;
    }
    if (indexOf(CONTINUE, 0, bodyFrom) >= 0) {
      signal.send();
    }
    if (indexOf(CHUNKED, 0, bodyFrom) >= 0) {
      readChunks();
    } else {
      readBody(Math.max(0, numberAfter(LENGTH, 0, bodyFrom)));
    }
    return true;
  }

  private void readBody(int announced) throws IOException {
    long missing = (long) bodyFrom + announced - length;
    while (missing > 0) {
      int room = KEPT - length;
      if (room == 0) {
        // A document: what it says matters to nobody.
        in.skipNBytes(missing);
        return;
      }
      int read = in.read(bytes, length, (int) Math.min(room, missing));
      if (read < 0) {
        throw new EOFException();
      }
      length += read;
      missing -= read;
    }
  }

  /** Nobody sends a chunked document; the body fits, with what stands between its chunks. */
  private void readChunks() throws IOException {
    while (indexOf(LAST_CHUNK, bodyFrom, length) < 0) {
      int read = in.read(bytes, length, KEPT - length);
      if (read < 0) {
        throw new EOFException();
      }
      length += read;
    }
  }

  String path() {
    int from = indexOf(new byte[] {' '}, 0, bodyFrom) + 1;
    int to = from;
    while (bytes[to] != ' ' && bytes[to] != '?') {
      to++;
    }
    return new String(bytes, from, to - from, ISO_8859_1);
  }

  /** How many rows are asked for; 100 where the request does not say. */
  int rows() {
    int lineEnd = indexOf(new byte[] {'\r'}, 0, bodyFrom);
    int inQuery = numberAfter(SIZE, 0, lineEnd);
    int rows = inQuery >= 0 ? inQuery : numberAfter(SIZE, bodyFrom, length);
    return rows >= 0 ? rows : 100;
  }

  /** Where the reply shall count from: the cursor's number, or the first mobile's. */
  int from() {
    int cursor = numberAfter(CURSOR, 0, length);
    return Math.max(0, cursor >= 0 ? cursor : numberAfter(MOBILE, bodyFrom, length));
  }

  /** The body as it was read. */
  byte[] body() {
    byte[] body = new byte[length - bodyFrom];
    System.arraycopy(bytes, bodyFrom, body, 0, body.length);
    return body;
  }

  /** The number that follows a word, with at most a few other characters between; -1 if none. */
  private int numberAfter(byte[] word, int from, int to) {
    int at = indexOf(word, from, to);
    if (at < 0) {
      return -1;
    }
    int digit = at + word.length;
    int tried = 0;
    while (digit < to && !isDigit(bytes[digit])) {
      digit++;
      if (++tried > 4) {
        return -1;
      }
    }
    int number = -1;
    while (digit < to && isDigit(bytes[digit])) {
      number = Math.max(0, number) * 10 + bytes[digit++] - '0';
    }
    return number;
  }

  private static boolean isDigit(byte one) {
    return one >= '0' && one <= '9';
  }

  /** Where bytes stand, letters in either case; -1 if nowhere. */
  private int indexOf(byte[] wanted, int from, int to) {
    int last = to - wanted.length;
    for (int at = from; at <= last; at++) {
      int same = 0;
      while (same < wanted.length && lower(bytes[at + same]) == wanted[same]) {
        same++;
      }
      if (same == wanted.length) {
        return at;
      }
    }
    return -1;
  }

  private static byte lower(byte one) {
    return one >= 'A' && one <= 'Z' ? (byte) (one + ('a' - 'A')) : one;
  }

  /** Tells the client to go on with its body. */
  interface ContinueSignal {
    void send() throws IOException;
  }
}
