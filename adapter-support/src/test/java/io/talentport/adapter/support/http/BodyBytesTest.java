package io.talentport.adapter.support.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

class BodyBytesTest {

  private static final int LIMIT = 2_000_000;

  private static byte[] body(int length) {
    byte[] body = new byte[length];
    for (int i = 0; i < length; i++) {
      body[i] = (byte) ('a' + i % 26);
    }
    return body;
  }

  private static byte[] read(byte[] sent, long announced) throws IOException {
    try (BodyBytes body =
        Objects.requireNonNull(BodyBytes.read(new ByteArrayInputStream(sent), announced, LIMIT))) {
      return Arrays.copyOf(body.array(), body.length());
    }
  }

  @Test
  void readsABodyOfAnyLengthWhetherItIsAnnouncedOrNot() throws IOException {
    for (int length : new int[] {0, 1, 16_383, 16_384, 16_385, 262_144, 262_145, LIMIT}) {
      byte[] sent = body(length);
      assertThat(read(sent, length)).as("%s, announced", length).isEqualTo(sent);
      assertThat(read(sent, -1)).as("%s, not announced", length).isEqualTo(sent);
    }
  }

  @Test
  void givesNoBodyThatIsLongerThanTheLimit() throws IOException {
    byte[] sent = body(LIMIT + 1);

    assertThat(BodyBytes.read(new ByteArrayInputStream(sent), sent.length, LIMIT)).isNull();
    assertThat(BodyBytes.read(new ByteArrayInputStream(sent), -1, LIMIT)).isNull();
  }

  @Test
  void takesNoMemoryForWhatIsAnnouncedAndDoesNotCome() throws IOException {
    try (BodyBytes body =
        Objects.requireNonNull(BodyBytes.read(new ByteArrayInputStream(body(10)), LIMIT, LIMIT))) {
      assertThat(body.array()).hasSizeLessThan(LIMIT);
      assertThat(body.length()).isEqualTo(10);
    }
  }

  @Test
  void nothingOfABodyIsLeftInMemoryThatIsUsedAgain() throws IOException {
    BodyBytes body =
        Objects.requireNonNull(BodyBytes.read(new ByteArrayInputStream(body(5_000)), -1, LIMIT));
    byte[] memory = body.array();

    body.close();

    assertThat(memory).containsOnly(0);
    assertThat(body.array()).isEmpty();
    assertThat(body.length()).isZero();
  }

  @Test
  void nothingOfABodyIsLeftWhereItsConnectionBrokeOff() {
    byte[][] seen = new byte[1][];
    InputStream breaking =
        new SequenceInputStream(
            new ByteArrayInputStream(body(100)),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("broken");
              }

              @Override
              public int read(byte[] into, int from, int length) throws IOException {
                seen[0] = into;
                // What had come before it broke, and was not counted.
                Arrays.fill(into, from, from + length, (byte) 'z');
                throw new IOException("broken");
              }
            });

    assertThatThrownBy(() -> BodyBytes.read(breaking, -1, LIMIT)).hasMessage("broken");
    assertThat(seen[0]).containsOnly(0);
  }

  @Test
  void nothingOfABodyIsLeftWhereItsContentIsDamaged() throws IOException {
    byte[][] seen = new byte[1][];
    InputStream content =
        new InflaterInputStream(new ByteArrayInputStream(damaged(body(3_000)))) {
          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            seen[0] = into;
            return super.read(into, from, length);
          }
        };

    assertThatThrownBy(() -> BodyBytes.read(content, -1, LIMIT)).isInstanceOf(ZipException.class);
    assertThat(seen[0]).containsOnly(0);
  }

  /** Packed by one block that can be read and one that cannot. */
  private static byte[] damaged(byte[] content) {
    Deflater deflater = new Deflater();
    try {
      deflater.setInput(content);
      byte[] packed = new byte[2 * content.length];
      int length = deflater.deflate(packed, 0, packed.length, Deflater.SYNC_FLUSH);
      // A block of the type that is reserved.
      packed[length] = 0x07;
      return Arrays.copyOf(packed, length + 100);
    } finally {
      deflater.end();
    }
  }

  @Test
  void theMemoryOfABodyIsThatOfTheNextOne() {
    BodyMemory memory = new BodyMemory();
    byte[] first = memory.take(20_000);
    memory.giveBack(first, 7);

    assertThat(memory.take(10_000)).isSameAs(first);
    assertThat(memory.take(10_000)).isNotSameAs(first);
  }

  @Test
  void memoryThatIsTooSmallMakesWay() {
    BodyMemory memory = new BodyMemory();
    memory.giveBack(memory.take(20_000), 0);

    byte[] larger = memory.take(40_000);
    memory.giveBack(larger, 0);

    assertThat(larger).hasSize(40_000);
    assertThat(memory.take(20_000)).isSameAs(larger);
  }

  @Test
  void memoryOfALargeBodyIsNotKept() {
    BodyMemory memory = new BodyMemory();
    byte[] large = memory.take(BodyMemory.LARGEST_KEPT + 1);
    memory.giveBack(large, 0);

    assertThat(memory.take(10_000)).isNotSameAs(large);
  }
}
