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
 * The progress that a caller continues from, as a digest in the entry: if the same message is
 * delivered again, it must not resolve the unknown outcome that it caused itself. No secret is
 * needed, because a progress, like the entry, has only ids.
 */
final class GivenProgress {

  /** The maximum number in an entry; each needed a look-up by the caller. */
  private static final int MOST = 32;

  private static final int BYTES = 16;

  private GivenProgress() {}

  /** The digest; the order of the progress's applications does not matter. */
  static String digest(SubmitProgress given) {
    String text =
        Arrays.stream(given.toString().split(";")).sorted().collect(Collectors.joining(";"));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Arrays.copyOf(Sha256.of(text), BYTES));
  }

  /**
   * The digests that a submit continues from: those of an entry, and that of the given progress.
   *
   * @param before the digests of the entry
   * @param given null if there is none
   */
  static List<String> with(List<String> before, @Nullable SubmitProgress given) {
    if (given == null) {
      return before;
    }
    List<String> all = Stream.concat(before.stream(), Stream.of(digest(given))).distinct().toList();
    return all.subList(Math.max(0, all.size() - MOST), all.size());
  }
}
