package io.talentport.examples.check;

import io.talentport.core.Capability;
import io.talentport.core.CapabilityDetail;
import io.talentport.core.port.Ports;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The tables of the documents, as the adapters' {@code capabilities()} make them. */
final class CapabilityTables {

  private static final List<String> PORTS = Ports.all().stream().map(Class::getSimpleName).toList();

  private CapabilityTables() {}

  /**
   * How far each platform serves each port: what a port does and how platforms are called is the
   * document's.
   */
  static MarkdownTable levels(MarkdownTable written) {
    return ports(written, CapabilityTables::sign);
  }

  /** The same with the reason where a platform does not serve the whole port. */
  static MarkdownTable reasons(MarkdownTable written) {
    return ports(written, capability -> (sign(capability) + " " + capability.reason()).strip());
  }

  /** The same where the reason is a translation, which is the document's. */
  static MarkdownTable translatedReasons(MarkdownTable written) {
    MarkdownTable levels = levels(written);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < levels.rows().size(); i++) {
      List<String> row = new ArrayList<>(levels.rows().get(i));
      List<String> translated = translation(written, List.of(row.get(0)));
      for (int platform = 2; platform < row.size(); platform++) {
        row.set(platform, (row.get(platform) + reason(translated.get(platform))).strip());
      }
      rows.add(row);
    }
    return new MarkdownTable(levels.header(), rows);
  }

  private static String reason(String cell) {
    return cell.replaceFirst("^[✓◐—]", "");
  }

  /** The written row that begins with these cells. */
  private static List<String> translation(MarkdownTable written, List<String> cells) {
    return written.rows().stream()
        .filter(row -> row.subList(0, cells.size()).equals(cells))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Write a row that translates " + cells));
  }

  private static MarkdownTable ports(MarkdownTable written, Function<Capability, String> cell) {
    Map<String, Map<String, Capability>> real = Adapters.capabilities(one -> one);
    List<List<String>> rows = new ArrayList<>();
    for (String port : PORTS) {
      List<String> row =
          written.rows().stream()
              .filter(one -> MarkdownTable.code(one.get(0)).equals(port))
              .findFirst()
              .orElseThrow(
                  () -> new AssertionError("Write a row that says what " + port + " does"));
      List<String> cells = new ArrayList<>(row.subList(0, 2));
      for (String platform : written.header().subList(2, written.header().size())) {
        Capability capability =
            Optional.ofNullable(real.get(MarkdownTable.code(platform)))
                .map(ports -> ports.get(port))
                .orElseThrow(() -> new AssertionError("No adapter serves " + platform + row));
        cells.add(cell.apply(capability));
      }
      rows.add(cells);
    }
    return new MarkdownTable(written.header(), rows);
  }

  /** Whether each port of Feishu is served, for each type of application. */
  static MarkdownTable storeApps(MarkdownTable written) {
    Map<String, Capability> own = Adapters.capabilitiesOfFeishu(false);
    Map<String, Capability> store = Adapters.capabilitiesOfFeishu(true);
    return new MarkdownTable(
        written.header(),
        PORTS.stream()
            .map(
                port ->
                    List.of(
                        code(port),
                        sign(Objects.requireNonNull(own.get(port), port)),
                        sign(Objects.requireNonNull(store.get(port), port))))
            .toList());
  }

  /** Every detail of every port on every platform, port after port. */
  static MarkdownTable limits(MarkdownTable written) {
    List<List<String>> rows = new ArrayList<>();
    Adapters.capabilities(Capability::details)
        .forEach(
            (platform, ports) ->
                ports.forEach(
                    (port, limits) ->
                        limits.forEach(limit -> rows.add(limit(platform, port, limit)))));
    rows.sort(Comparator.comparingInt(row -> PORTS.indexOf(MarkdownTable.code(row.get(0)))));
    return new MarkdownTable(written.header(), rows);
  }

  /** The same where the words are a translation, which is the document's. */
  static MarkdownTable translatedLimits(MarkdownTable written) {
    return new MarkdownTable(
        written.header(),
        limits(written).rows().stream()
            .map(row -> translation(written, row.subList(0, row.size() - 1)))
            .toList());
  }

  private static List<String> limit(String platform, String port, CapabilityDetail limit) {
    return List.of(
        code(port), code(platform), code(limit.name()), code(limit.value()), limit.words());
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  private static String sign(Capability capability) {
    return switch (capability.level()) {
      case FULL -> "✓";
      case PARTIAL -> "◐";
      case NONE -> "—";
    };
  }
}
