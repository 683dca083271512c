package io.talentport.adapter.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.Capability;
import io.talentport.core.CapabilityDetail;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.PermissionDeniedException;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeRecords;
import io.talentport.sandbox.Fault;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The listing without plugin, which is asked for by a setting. */
@Tag("slow")
class OtherListingTest {

  private static final String CALL = "listStatisticsResumes";
  private static final String PLUGIN_CALL = "listResumeRecords";

  private final OnSandbox plugin = new OnSandbox();
  private final OnSandbox statistics = new OnSandbox("records-operation", "statistics");

  @AfterEach
  void close() {
    plugin.close();
    statistics.close();
  }

  private static List<ResumeRecord> records(OnSandbox dingtalk, PageRequest from) {
    return dingtalk.platform.port(ResumeRecords.class).list(from).stream().toList();
  }

  @Test
  void listsTheSameRecords() {
    assertThat(records(statistics, PageRequest.first().size(150)))
        .isNotEmpty()
        .isEqualTo(records(plugin, PageRequest.first()));
    assertThat(statistics.sandbox.journal().count(CALL)).isGreaterThan(1);
    assertThat(statistics.sandbox.journal().count(PLUGIN_CALL)).isZero();
  }

  @Test
  void hasSmallerPagesAndSaysSo() {
    ResumeRecords records = statistics.platform.port(ResumeRecords.class);

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> records.list(PageRequest.first().size(201)))
        .withMessageContaining("at most 200");
    assertThat(statistics.platform.capabilities())
        .filteredOn(capability -> capability.port().equals(ResumeRecords.class))
        .flatExtracting(Capability::details)
        .contains(
            new CapabilityDetail(CapabilityDetail.PAGE_SIZE, "200", "at most 200 records a page"));
  }

  @Test
  void doesNotFallBackToTheOtherOneWithoutBeingAsked() {
    statistics.sandbox.faults().always(CALL, Fault.wrappedCode(60011));

    assertThatExceptionOfType(PermissionDeniedException.class)
        .isThrownBy(() -> records(statistics, PageRequest.first()));
    assertThat(statistics.sandbox.journal().count(PLUGIN_CALL)).isZero();
  }

  @Test
  void isWhatTheSelfCheckTries() {
    statistics.platform.diagnose();

    assertThat(statistics.sandbox.journal().count(CALL)).isEqualTo(1);
    assertThat(statistics.sandbox.journal().count(PLUGIN_CALL)).isZero();
  }

  @Test
  void aCursorOfOneIsNoneOfTheOther() {
    PageRequest second =
        PageRequest.from(
            plugin
                .platform
                .port(ResumeRecords.class)
                .list(PageRequest.first().size(1))
                .pages()
                .iterator()
                .next()
                .next()
                .orElseThrow());

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> records(statistics, second))
        .withMessageContaining("cursor");
    assertThat(statistics.sandbox.journal().counts()).isEmpty();
  }
}
