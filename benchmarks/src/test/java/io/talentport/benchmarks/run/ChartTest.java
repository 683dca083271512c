package io.talentport.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

@Tag("same-on-every-jdk")
class ChartTest {

  private final Chart chart =
      new Chart(
          "Time per record",
          "records",
          Metric.TIME,
          List.of(series("hand", 1, 1, 1), series("SDK", 10, 20, 40), series("ours", 2, 2, 2)));

  @Test
  void hasALineForEachContenderWithItsName() throws Exception {
    Document svg = parsed();

    assertThat(svg.getElementsByTagName("polyline").getLength()).isEqualTo(3);
    assertThat(svg.getDocumentElement().getTextContent())
        .contains("Time per record", "records", "hand", "SDK", "ours", "1,000");
  }

  @Test
  void whatDoesNotGrowIsHorizontalAndWhatCostsMoreIsHigher() throws Exception {
    NodeList lines = parsed().getElementsByTagName("polyline");
    double[] hand = heights(lines.item(0));
    double[] sdk = heights(lines.item(1));

    assertThat(hand).containsOnly(hand[0]);
    assertThat(sdk[0]).isLessThan(hand[0]);
    assertThat(sdk[2]).isLessThan(sdk[0]);
  }

  private static Chart.Series series(String name, double... values) {
    return new Chart.Series(
        name,
        List.of(
            new Chart.Point(10, values[0]),
            new Chart.Point(100, values[1]),
            new Chart.Point(1_000, values[2])));
  }

  /** From the top, as SVG counts. */
  private static double[] heights(Node line) {
    return List.of(((Element) line).getAttribute("points").split(" ")).stream()
        .mapToDouble(point -> Double.parseDouble(point.split(",")[1]))
        .toArray();
  }

  private Document parsed() throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(chart.svg())));
  }
}
