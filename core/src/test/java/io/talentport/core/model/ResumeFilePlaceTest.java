package io.talentport.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResumeFilePlaceTest {

  private static final URI ADDRESS = URI.create("https://files.example.org/lin.pdf");
  private static final Path ON_DISK = Path.of("somewhere", "lin.pdf");

  @Test
  void aDocumentIsAtExactlyOnePlace() {
    ResumeFile fetched = ResumeFile.ofUrl("lin.pdf", ADDRESS);
    ResumeFile stored = ResumeFile.ofPath(ON_DISK);
    ResumeFile held = ResumeFile.ofBytes("lin.pdf", new byte[] {1, 2});

    assertThat(fetched.url()).hasValue(ADDRESS);
    assertThat(stored.path()).hasValue(ON_DISK);
    assertThat(held.bytes()).hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(1, 2));
    assertThat(List.of(fetched.path(), fetched.bytes(), stored.url(), stored.bytes()))
        .allMatch(place -> place.isEmpty());
    assertThat(List.of(held.path(), held.url())).allMatch(place -> place.isEmpty());
  }

  @Test
  void itSaysWhatItIsAndNotWhoseItIs() {
    assertThat(ResumeFile.ofUrl("lin.pdf", ADDRESS)).hasToString("ResumeFile[url, ***]");
    assertThat(ResumeFile.ofPath(ON_DISK)).hasToString("ResumeFile[path, ***]");
    assertThat(ResumeFile.ofBytes("lin.pdf", new byte[0])).hasToString("ResumeFile[bytes, ***]");
    assertThat(ResumeFile.ofStream("lin.pdf", 1, InputStream::nullInputStream))
        .hasToString("ResumeFile[stream, ***]");
  }

  @Test
  void documentsOfDifferentContentRarelyShareAHash() {
    assertThat(
            List.of(
                ResumeFile.ofUrl("lin.pdf", ADDRESS).hashCode(),
                ResumeFile.ofPath(ON_DISK).hashCode(),
                ResumeFile.ofBytes("lin.pdf", new byte[] {1}).hashCode(),
                ResumeFile.ofBytes("lin.pdf", new byte[] {2}).hashCode()))
        .doesNotHaveDuplicates();
  }
}
