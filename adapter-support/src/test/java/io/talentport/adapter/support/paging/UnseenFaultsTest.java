package io.talentport.adapter.support.paging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import io.talentport.adapter.support.peer.PeerLog;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.RecordFault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("B4")
class UnseenFaultsTest {

  @RegisterExtension private final PeerLog log = new PeerLog();

  private static Listing<Integer> listing() {
    return Listing.of(
        new ListingScope("peerland", "app-1", "listThings", "talent-marker"),
        new ListingRules("peerland", "app-1", 100, () -> Instant.EPOCH),
        PageRequest.first(),
        10,
        (token, size) ->
            token == null
                ? new RawPage<>(
                    List.of(1, 2),
                    List.of(
                        new RecordFault(2, "marker", "marker"),
                        new RecordFault(3, "marker", "marker")),
                    true,
                    "more",
                    IllegalStateException::new)
                : new RawPage<>(List.of(3), List.of(), false, null, IllegalStateException::new));
  }

  private List<String> warnings() {
    return log.events().stream()
        .filter(event -> event.getLevel() == Level.WARN)
        .map(ILoggingEvent::getFormattedMessage)
        .toList();
  }

  @Test
  @Tag("proves:faults-seen")
  void theNumberOfFaultsIsLoggedWhenOnlyRecordsAreRead() {
    assertThat(listing()).containsExactly(1, 2, 3);
    assertThat(listing().stream()).containsExactly(1, 2, 3);
    assertThat(new DistinctListing<>(listing(), one -> one)).containsExactly(1, 2, 3);

    assertThat(warnings())
        .hasSize(3)
        .allMatch(
            line ->
                line.startsWith(
                        "peerland listThings: 2 faults in a page of which 2 records are given")
                    && !line.contains("marker"));
  }

  @Test
  void nothingIsLoggedWhenTheFaultsAreRead() {
    List<RecordFault> faults = new ArrayList<>();

    assertThat(listing().reportingFaultsTo(faults::add)).containsExactly(1, 2, 3);
    assertThat(listing().reportingFaultsTo(faults::add).stream()).hasSize(3);
    listing().pages().forEach(page -> faults.addAll(page.faults()));

    assertThat(faults).hasSize(6);
    assertThat(warnings()).isEmpty();
  }
}
