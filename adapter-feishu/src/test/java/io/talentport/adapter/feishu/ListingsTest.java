package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.model.ResumeSource;
import io.talentport.core.model.TalentId;
import io.talentport.core.paging.Cursor;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.core.paging.RecordFault;
import io.talentport.core.port.ExternalApplications;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.ResumeSources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every listing, whatever its records are. */
@Timeout(60)
class ListingsTest {

  private static RecruitingPlatform connect(EachPage peer, String... settings) {
    Map<String, String> all =
        new HashMap<>(
            Map.of(
                "talentport.feishu.app-id", "cli_a1",
                "talentport.feishu.app-secret", "secret",
                "talentport.feishu.base-url", peer.uri().toString(),
                "talentport.feishu.quota-share", "1000"));
    for (int i = 0; i < settings.length; i += 2) {
      all.put("talentport.feishu." + settings[i], settings[i + 1]);
    }
    return RecruitingPlatform.connect(all);
  }

  private static String page(String items, int number) {
    return "{\"code\":0,\"msg\":\"ok\",\"data\":{\"items\":["
        + items
        + "],\"has_more\":true,\"page_token\":\"t-"
        + number
        + "\"}}";
  }

  static Stream<Arguments> listings() {
    return Stream.of(
        of("records", feishu -> feishu.port(ResumeRecords.class).list(PageRequest.first())),
        of("sources", feishu -> feishu.port(ResumeSources.class).list(PageRequest.first())),
        of(
            "applications",
            feishu ->
                feishu
                    .port(ExternalApplications.class)
                    .ofTalent(TalentId.of("1"), PageRequest.first())));
  }

  private static Arguments of(String name, Function<RecruitingPlatform, Paged<?>> listing) {
    return Arguments.of(name, listing);
  }

  @ParameterizedTest(name = "{0}")
  @Tag("G5")
  @MethodSource("listings")
  void emptyPagesWithoutEndEndTheListing(
      String name, Function<RecruitingPlatform, Paged<?>> listing) throws IOException {
    try (EachPage peer = new EachPage(number -> page("", number));
        RecruitingPlatform feishu = connect(peer, "max-empty-pages", "6")) {
      assertThatExceptionOfType(MalformedResponseException.class)
          .isThrownBy(() -> listing.apply(feishu).stream().count())
          .withMessageContaining("more than 6 pages in a row have no record")
          .withMessageContaining("talentport.feishu.max-empty-pages");
      assertThat(peer.pages()).isEqualTo(7);
    }
  }

  @Test
  @Tag("G5")
  void aHundredAreTakenUnlessToldOtherwise() throws IOException {
    try (EachPage peer = new EachPage(number -> page("", number));
        RecruitingPlatform feishu = connect(peer)) {
      MalformedResponseException ended =
          catchThrowableOfType(
              MalformedResponseException.class,
              () -> feishu.port(ResumeSources.class).list(PageRequest.first()).stream().count());

      assertThat(peer.pages()).isEqualTo(101);
      Cursor cursor = Cursor.of(ended.cursor().orElseThrow());
      assertThat(
              feishu
                  .port(ResumeSources.class)
                  .list(PageRequest.from(cursor))
                  .pages()
                  .iterator()
                  .next())
          .extracting(Page::items)
          .isEqualTo(List.of());
    }
  }

  @ParameterizedTest
  @Tag("G5")
  @ValueSource(strings = {"0", "-3", "1000001", "many"})
  void aBoundThatIsNoneIsNamedByItsKey(String bound) throws IOException {
    try (EachPage peer = new EachPage(number -> page("", number))) {
      assertThatExceptionOfType(ConfigurationException.class)
          .isThrownBy(() -> connect(peer, "max-empty-pages", bound))
          .withMessageContaining("talentport.feishu.max-empty-pages");
    }
  }

  @Test
  @Tag("B4")
  void aStreamReportsWhatItLeavesOut() throws IOException {
    String good = "{\"id\":\"7001\",\"zh_name\":\"A\",\"en_name\":\"A\",\"active_status\":1}";
    String bad = "{\"zh_name\":\"marker\",\"active_status\":1}";
    try (EachPage peer =
            new EachPage(
                number ->
                    page(good + "," + bad, number).replace("true", String.valueOf(number < 3)));
        RecruitingPlatform feishu = connect(peer)) {
      List<RecordFault> faults = new ArrayList<>();

      List<ResumeSource> sources =
          feishu
              .port(ResumeSources.class)
              .list(PageRequest.first())
              .reportingFaultsTo(faults::add)
              .stream()
              .toList();

      assertThat(sources).hasSize(3);
      assertThat(faults)
          .hasSize(3)
          .allMatch(fault -> fault.index() == 1 && !fault.toString().contains("marker"));
    }
  }

  @ParameterizedTest(name = "{0}")
  @Tag("G18")
  @MethodSource("listings")
  void aCursorOfAnotherApplicationIsRefusedBeforeAnyCall(
      String name, Function<RecruitingPlatform, Paged<?>> listing) throws IOException {
    try (EachPage peer = new EachPage(number -> page("", number));
        RecruitingPlatform feishu = connect(peer);
        RecruitingPlatform again = connect(peer);
        RecruitingPlatform other = connect(peer, "app-id", "cli_a2")) {
      Cursor cursor = listing.apply(feishu).pages().iterator().next().next().orElseThrow();
      int before = peer.pages();

      assertThat(from(again, name, cursor)).isNotNull();
      assertThatExceptionOfType(InvalidRequestException.class)
          .isThrownBy(() -> from(other, name, cursor))
          .withMessageContaining("of this application")
          .withMessageNotContaining("cli_a");
      assertThat(peer.pages()).isEqualTo(before);
    }
  }

  private static Paged<?> from(RecruitingPlatform feishu, String name, Cursor cursor) {
    PageRequest from = PageRequest.from(Cursor.of(cursor.toString()));
    return switch (name) {
      case "records" -> feishu.port(ResumeRecords.class).list(from);
      case "sources" -> feishu.port(ResumeSources.class).list(from);
      default -> feishu.port(ExternalApplications.class).ofTalent(TalentId.of("1"), from);
    };
  }
}
