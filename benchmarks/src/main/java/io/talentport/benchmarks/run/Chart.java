package io.talentport.benchmarks.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * A chart of lines over two logarithmic axes, as SVG that reads well on light and dark pages. Both
 * axes are logarithmic because both grow by powers of ten; a horizontal line is what does not grow.
 *
 * @param title what it shows
 * @param across what grows
 * @param metric what is measured
 * @param series the lines
 */
record Chart(String title, String across, Metric metric, List<Series> series) {

  /**
   * One line.
   *
   * @param name who it is of
   * @param points how much of what grows, and what was measured there
   */
  record Series(String name, List<Point> points) {}

  /** What was measured of so much. */
  record Point(double amount, double value) {}

  private static final int WIDTH = 640;
  private static final int HEIGHT = 360;
  private static final int LEFT = 80;
  private static final int RIGHT = 90;
  private static final int TOP = 40;
  private static final int BOTTOM = 50;

  /** Distinct for everybody, also without colours: by dash. */
  private static final List<String> COLOURS = List.of("#0072b2", "#d55e00", "#009e73");

  private static final List<String> DASHES = List.of("6 3", "2 3", "none");

  String svg() {
    Axis x = Axis.over(values(Point::amount), LEFT, WIDTH - RIGHT, false);
    Axis y = Axis.over(values(Point::value), HEIGHT - BOTTOM, TOP, true);
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                + " font-size=\"12\" fill=\"#767676\">%n<title>%s</title>%n",
            WIDTH,
            HEIGHT,
            title));
    text(svg, LEFT, 20, "start", "font-weight=\"bold\"", title);
    text(svg, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 10, "middle", "", across);
    for (double mark : x.marks()) {
      line(svg, x.at(mark), TOP, x.at(mark), HEIGHT - BOTTOM);
      text(svg, x.at(mark), HEIGHT - BOTTOM + 18, "middle", "", amount(mark));
    }
    for (double mark : y.marks()) {
      line(svg, LEFT, y.at(mark), WIDTH - RIGHT, y.at(mark));
      text(svg, LEFT - 8, y.at(mark) + 4, "end", "", metric.text(mark));
    }
    for (int i = 0; i < series.size(); i++) {
      draw(svg, series.get(i), i, x, y);
    }
    return svg.append("</svg>\n").toString();
  }

  private DoubleStream values(ToDoubleFunction<Point> of) {
    return series.stream().flatMap(one -> one.points.stream()).mapToDouble(of);
  }

  private static void draw(StringBuilder svg, Series one, int number, Axis x, Axis y) {
    String colour = COLOURS.get(number % COLOURS.size());
    StringBuilder points = new StringBuilder();
    for (Point point : one.points) {
      points.append(
          String.format(Locale.ROOT, "%.1f,%.1f ", x.at(point.amount), y.at(point.value)));
      svg.append(
          String.format(
              Locale.ROOT,
              "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>%n",
              x.at(point.amount),
              y.at(point.value),
              colour));
    }
    svg.append(
        String.format(
            "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\""
                + " stroke-dasharray=\"%s\"/>%n",
            points.toString().strip(), colour, DASHES.get(number % DASHES.size())));
    Point last = one.points.get(one.points.size() - 1);
    text(
        svg,
        x.at(last.amount) + 8,
        y.at(last.value) + 4,
        "start",
        "fill=\"" + colour + "\"",
        one.name);
  }

  private static void line(StringBuilder svg, double x1, double y1, double x2, double y2) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#767676\""
                + " stroke-opacity=\"0.3\"/>%n",
            x1,
            y1,
            x2,
            y2));
  }

  private static void text(
      StringBuilder svg, double x, double y, String anchor, String more, String text) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" %s>%s</text>%n",
            x,
            y,
            anchor,
            more,
            text));
  }

  private static String amount(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }

  /** A logarithmic axis. */
  private record Axis(double low, double high, double from, double to) {

    /**
     * An axis that all values are on.
     *
     * @param whole whether it begins and ends at a power of ten
     */
    static Axis over(DoubleStream values, double from, double to, boolean whole) {
      double[] sorted = values.filter(value -> value > 0).map(Math::log10).sorted().toArray();
      double low = sorted[0];
      double high = sorted[sorted.length - 1];
      return whole
          ? new Axis(Math.floor(low), Math.max(Math.ceil(high), Math.floor(low) + 1), from, to)
          : new Axis(low, Math.max(high, low + 1), from, to);
    }

    double at(double value) {
      double share = (Math.log10(Math.max(value, 1e-9)) - low) / (high - low);
      return from + Math.max(0, share) * (to - from);
    }

    /** Powers of ten. */
    List<Double> marks() {
      List<Double> marks = new ArrayList<>();
      for (int power = (int) Math.ceil(low); power <= high; power++) {
        marks.add(Math.pow(10, power));
      }
      return marks;
    }
  }
}
