package com.example.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.sandbox.Fault;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.unit.DataSize;

/** What a recruiter sees when something is refused. */
class RefusalTest extends HiringTest {

  @Value("${spring.servlet.multipart.max-file-size}")
  private DataSize mostBytes;

  @Test
  void aRefusedLookUpSaysWhyAndWhatToDoAndKeepsWhatWasTyped() {
    Browser browser = browser("en");
    browser.go("/lookup");
    browser.type("mobile", "13900009999");
    browser.submit();
    sandbox.faults().next(lastOperation(), Fault.status(403));
    browser.submit();

    assertThat(browser.text("failure")).startsWith("The application lacks a permission");
    assertThat(browser.text("remedy")).isNotBlank();
    assertThat(browser.text("explanation")).contains(platform.id().value());
    assertThat(browser.value("mobile")).isEqualTo("13900009999");
    browser.screenshot("lookup-refused");
  }

  private String lastOperation() {
    var requests = sandbox.journal().requests();
    return requests.get(requests.size() - 1).operation();
  }

  @Test
  void inputThatIsNoNumberIsSentToNobody() {
    Browser browser = browser("en");
    browser.go("/lookup");
    browser.type("mobile", "12");
    browser.submit();

    assertThat(browser.text("failure")).startsWith("Please correct your input");
    browser.screenshot("lookup-malformed");
    assertThat(sandbox.journal().requests()).isEmpty();
  }

  @Test
  void aListThatFailsHasAPageOfItsOwn() {
    Browser browser = browser("en");
    browser.go("/resumes");
    sandbox.faults().next(lastOperation(), Fault.status(403));
    browser.go("/resumes");

    assertThat(browser.heading()).isEqualTo("That did not work");
    assertThat(browser.text("remedy")).isNotBlank();
    browser.screenshot("resumes-refused");
  }

  @Test
  void aDocumentThatIsTooLargeIsRefusedWithTheLimit(@TempDir Path folder) throws IOException {
    Browser browser = browser("en");
    browser.go("/submit");
    if (browser.has("document")) {
      browser.type("name", "Lin Xia");
      browser.type("document", tooLarge(folder).toString());
      browser.submit();

      assertThat(browser.text("failure")).startsWith("The document is too large");
      assertThat(browser.text("remedy")).contains(mostBytes.toMegabytes() + " MB");
      browser.screenshot("too-large");
    } else {
      assertThat(browser.has("documentAddress")).isTrue();
    }
    assertThat(sandbox.journal().requests()).isEmpty();
  }

  @Test
  void theServerKeepsToTheLimitWhateverTheFormHas() {
    byte[] document = new byte[Math.toIntExact(mostBytes.toBytes() + 1)];

    var response = Http.post(address + "/submit", Map.of("name", "Lin Xia"), "lin.pdf", document);

    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains(mostBytes.toMegabytes() + " MB");
    assertThat(sandbox.journal().requests()).isEmpty();
  }

  private Path tooLarge(Path folder) throws IOException {
    Path file = folder.resolve("large.pdf");
    try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
      content.setLength(mostBytes.toBytes() + 1);
    }
    return file;
  }

  @Test
  void aNameIsShownAsItWasTyped() {
    String name = "O'Neil \"<b>Lin</b>\" & <script>alert(1)</script>";
    Browser browser = browser("en");
    browser.go("/submit");
    browser.type("name", name);
    browser.type("mobile", "13900004321");
    browser.submit();

    assertThat(browser.text("done")).contains(name);
    assertThat(browser.html()).doesNotContain("<b>Lin", "<script");
    browser.screenshot("escaped");
  }
}
