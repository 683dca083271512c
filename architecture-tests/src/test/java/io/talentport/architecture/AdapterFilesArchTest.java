package io.talentport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("same-on-every-jdk")
class AdapterFilesArchTest {

  private static final String SERVICES =
      "src/main/resources/META-INF/services/io.talentport.core.RecruitingPlatformProvider";

  @TempDir Path repository;

  @Test
  void everyAdapterHasAContractTestAndAServicesEntry() throws IOException {
    AdapterFiles files = new AdapterFiles(product());

    assertThat(files.adapters())
        .extracting(folder -> folder.getFileName().toString())
        .contains("adapter-dingtalk", "adapter-feishu");
    assertThat(files.faults()).isEmpty();
  }

  @Test
  void anAdapterWithBothIsGood() throws IOException {
    write("adapter-paper/src/test/java/PaperContractTest.java", contractTest("PaperContractTest"));
    write("adapter-paper/src/main/java/a/PaperProvider.java", "class PaperProvider {}");
    write("adapter-paper/" + SERVICES, "a.PaperProvider\n");
    write("adapter-support/pom.xml", "");

    assertThat(new AdapterFiles(repository).faults()).isEmpty();
  }

  @Test
  void anEmptyAdapterLacksBoth() throws IOException {
    write("adapter-paper/pom.xml", "");

    assertThat(new AdapterFiles(repository).faults())
        .satisfiesExactly(
            fault -> assertThat(fault).startsWith("adapter-paper has no contract test: add "),
            fault -> assertThat(fault).startsWith("adapter-paper is not found by ServiceLoader: "));
  }

  @Test
  void aTestOfAnotherNameOrAProviderThatIsGoneDoesNotCount() throws IOException {
    write("adapter-paper/src/test/java/PaperChecks.java", contractTest("PaperChecks"));
    write("adapter-paper/" + SERVICES, "a.PaperProvider\n");

    assertThat(new AdapterFiles(repository).faults()).hasSize(2);
  }

  @Test
  void everyFolderThatIsNoAdapterIsThere() throws IOException {
    assertThat(AdapterFiles.SHARED)
        .isNotEmpty()
        .allSatisfy(folder -> assertThat(product().resolve(folder)).isDirectory());
  }

  private static Path product() throws IOException {
    return Path.of(System.getProperty("basedir", ""), "..").toRealPath();
  }

  private static String contractTest(String name) {
    return "class " + name + " extends RecruitingAdapterContract {}";
  }

  private void write(String path, String text) throws IOException {
    Path file = repository.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
