package io.talentport.adapter.support.once;

import io.talentport.adapter.support.digest.Sha256;
import io.talentport.core.model.SubmitProgress;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a caller gave to continue from, as a digest that an entry keeps: a call that is delivered
 * again must not settle the doubt that it left behind itself. It needs no secret, since a progress
 * has ids only, as the entry does.
 */
final class GivenProgress {

  /** How many an entry keeps; each is a caller's own look at the platform. */
  private static final int MOST = 32;

  private static final int BYTES = 16;

  private GivenProgress() {}

  /** The digest, whatever the order of the progress's applications. */
  static String digest(SubmitProgress given) {
    String text =
        Arrays.stream(given.toString().split(";")).sorted().collect(Collectors.joining(";"));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Arrays.copyOf(Sha256.of(text), BYTES));
  }

  /**
   * What a submit continues from: what an entry does, and then what is given now.
   *
   * @param before the digests of the entry
   * @param given null if nothing is
   */
  static List<String> with(List<String> before, @Nullable SubmitProgress given) {
    if (given == null) {
      return before;
    }
    List<String> all = Stream.concat(before.stream(), Stream.of(digest(given))).distinct().toList();
    return all.subList(Math.max(0, all.size() - MOST), all.size());
  }
}
