package io.talentport.examples.check;

import io.micrometer.common.docs.KeyName;
import io.micrometer.core.instrument.Meter;
import io.talentport.micrometer.TalentportMeter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table of meters, from what they are made of. */
final class MeterTable {

  private MeterTable() {}

  static MarkdownTable english(MarkdownTable written) {
    return of(written, TalentportMeter::meaning);
  }

  /** What a meter measures is written in this language by hand, once. */
  static MarkdownTable chinese(MarkdownTable written) {
    return of(
        written,
        meter ->
            written.rows().stream()
                .filter(row -> MarkdownTable.code(row.get(0)).equals(meter.getName()))
                .map(row -> row.get(3))
                .findFirst()
                .orElseThrow(
                    () ->
                        new AssertionError(
                            "Write a row that says what " + meter.getName() + " measures")));
  }

  private static MarkdownTable of(
      MarkdownTable written, Function<TalentportMeter, String> meaning) {
    return new MarkdownTable(
        written.header(),
        Arrays.stream(TalentportMeter.values()).map(meter -> row(meter, meaning)).toList());
  }

  private static List<String> row(
      TalentportMeter meter, Function<TalentportMeter, String> meaning) {
    return List.of(
        code(meter.getName()),
        code(inPrometheus(meter)),
        Arrays.stream(meter.getKeyNames())
            .map(KeyName::asString)
            .map(MeterTable::code)
            .collect(Collectors.joining(" ")),
        meaning.apply(meter));
  }

  /** As Micrometer's registry for Prometheus names it; a test of the module compares the two. */
  private static String inPrometheus(TalentportMeter meter) {
    String name = meter.getName().replace('.', '_');
    if (meter.getType() == Meter.Type.COUNTER) {
      return name + "_total";
    }
    String withUnit = meter.getBaseUnit() == null ? name : name + "_" + meter.getBaseUnit();
    return meter.getType() == Meter.Type.TIMER ? withUnit + "_{count,sum,max}" : withUnit;
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}
