package io.talentport.benchmarks.run;

import io.talentport.benchmarks.jmh.CallBenchmark;
import io.talentport.benchmarks.work.Contender;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The runs of programs that JMH cannot measure: starts, idle clients, long listings. */
final class ProgramRuns {

  /** How many tenants there are, in the chart of growth. */
  static final List<Integer> TENANTS = List.of(1, 10, 100, 500);

  private static final int STARTS = 5;
  private static final int IDLE_PLATFORMS = 100;

  /** {@code -Xlog:class+load} names the jar of each class. */
  private static final Pattern SOURCE = Pattern.compile("source: file:(\\S+)");

  /** The end of its line for a class of an AppCDS archive. */
  private static final String ARCHIVED = "source: shared objects file (top)";

  private final Settings settings;
  private final int jdk;
  private final String server;
  private final Figures figures;
  private final Progress progress;

  ProgramRuns(Settings settings, int jdk, String server, Figures figures, Progress progress) {
    this.settings = settings;
    this.jdk = jdk;
    this.server = server;
    this.figures = figures;
    this.progress = progress;
  }

  void run() throws IOException {
    for (FirstCall.Platform platform : FirstCall.Platform.values()) {
      if (settings.asksFor(
          List.of(platform.row(Lines.FIRST_CALL), platform.row(Lines.FIRST_CALL_ARCHIVED)))) {
        starts(platform);
      }
    }
    if (settings.asksFor(List.of(Lines.IDLE_CONNECTED, Lines.IDLE_CALLED))) {
      idle();
    }
    if (settings.asksFor(TENANTS.stream().map(ProgramRuns::tenantsRow).toList())) {
      tenants();
    }
    if (settings.asksFor(IntStream.of(LongListing.LENGTHS).mapToObj(Lines::listing).toList())) {
      listings();
    }
    if (Lines.hasVirtualThreads(jdk) && settings.rows().test(Lines.VIRTUAL)) {
      virtualCallers();
    }
  }

  /** The key of so many tenants. */
  static String tenantsRow(int count) {
    return "TENANTS_" + count;
  }

  private JavaProgram program(Class<?> main) {
    return new JavaProgram(
        settings.java(),
        classPath(),
        List.of("-D" + CallBenchmark.SERVER + "=" + server, "-Dslf4j.internal.verbosity=ERROR"),
        main.getName());
  }

  /** AppCDS wants jars: this module's own classes come from its jar where there is one. */
  private String classPath() {
    return entries()
        .map(entry -> Files.isDirectory(Path.of(entry)) ? ownJar(entry) : entry)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private String ownJar(String folder) {
    return settings
        .jar()
        .filter(jar -> jar.equals(Path.of(folder).resolveSibling(jar.getFileName())))
        .map(Path::toString)
        .orElse(folder);
  }

  private static Stream<String> entries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator));
  }

  private void starts(FirstCall.Platform platform) throws IOException {
    for (Contender contender : Contender.values()) {
      JavaProgram slim = slim(platform, contender);
      Path archive = settings.output().resolve(contender + "-" + platform + ".jsa");
      JavaProgram archived = slim.with("-XX:SharedArchiveFile=" + archive);
      archive(slim, archive, platform, contender);
      requireUse(archived, platform, contender);
      for (int i = 0; i < (settings.quick() ? 1 : STARTS); i++) {
        start(slim, Lines.FIRST_CALL, platform, contender);
        start(archived, Lines.FIRST_CALL_ARCHIVED, platform, contender);
      }
      Files.deleteIfExists(archive);
    }
  }

  /** Writes an AppCDS archive. */
  private static void archive(
      JavaProgram slim, Path archive, FirstCall.Platform platform, Contender contender)
      throws IOException {
    Files.deleteIfExists(archive);
    if (Stream.of(slim.classPath().split(File.pathSeparator))
        .anyMatch(entry -> Files.isDirectory(Path.of(entry)))) {
      throw new IllegalStateException(
          "AppCDS takes no classes from folders, and there is one in " + slim.classPath());
    }
    slim.with("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off")
        .run(contender.name(), platform.name());
  }

  /** A JVM that cannot use an archive goes on without. */
  private static void requireUse(
      JavaProgram archived, FirstCall.Platform platform, Contender contender) {
    if (archived
        .with("-Xlog:class+load:stdout")
        .run(contender.name(), platform.name())
        .output()
        .stream()
        .noneMatch(line -> line.endsWith(ARCHIVED))) {
      throw new IllegalStateException(
          "The JVM loads no class from the AppCDS archive of "
              + contender.word()
              + ", "
              + platform.title());
    }
  }

  private void start(
      JavaProgram program, String key, FirstCall.Platform platform, Contender contender) {
    double micros = program.run(contender.name(), platform.name()).micros();
    figures.add(platform.row(key), contender, Metric.TIME, micros);
    progress.say(platform.row(key), contender, Metric.TIME.text(micros));
  }

  /** With no jars but those of which it loads a class: nobody pays for another one's SDK. */
  private JavaProgram slim(FirstCall.Platform platform, Contender contender) {
    JavaProgram program = program(FirstCall.class);
    Set<String> used =
        program
            .with("-Xlog:class+load:stdout")
            .run(contender.name(), platform.name())
            .output()
            .stream()
            .map(SOURCE::matcher)
            .filter(Matcher::find)
            .map(found -> Path.of(found.group(1)).toString())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return program.withClassPath(
        Stream.of(program.classPath().split(File.pathSeparator))
            .filter(entry -> used.contains(Path.of(entry).toString()))
            .collect(Collectors.joining(File.pathSeparator)));
  }

  private void idle() {
    for (Contender contender : Contender.values()) {
      Idle idle = idle(contender, IDLE_PLATFORMS, "platforms");
      double threads = IDLE_PLATFORMS;
      figures.add(Lines.IDLE_CONNECTED, contender, Metric.HEAP, idle.connectedBytes);
      figures.add(Lines.IDLE_CONNECTED, contender, Metric.THREADS, idle.connectedThreads / threads);
      figures.add(Lines.IDLE_CALLED, contender, Metric.HEAP, idle.calledBytes);
      figures.add(Lines.IDLE_CALLED, contender, Metric.THREADS, idle.calledThreads / threads);
    }
  }

  private void tenants() {
    for (int count : TENANTS) {
      for (Contender contender : Contender.values()) {
        Idle idle = idle(contender, count, "tenants");
        String row = tenantsRow(count);
        figures.add(row, contender, Metric.HEAP, idle.calledBytes);
        figures.add(row, contender, Metric.TIME, idle.firstCallMicros);
      }
    }
  }

  /** What one of many clients costs. */
  private record Idle(
      double connectedBytes,
      double connectedThreads,
      double firstCallMicros,
      double calledBytes,
      double calledThreads) {}

  private Idle idle(Contender contender, int count, String kind) {
    List<String> output =
        program(ManyClients.class)
            .with("-Xmx512m", "-XX:+UseSerialGC", "-XX:SoftRefLRUPolicyMSPerMB=0")
            .run(contender.name(), Integer.toString(count), kind)
            .output();
    double[] values = output.stream().mapToDouble(Double::parseDouble).toArray();
    Idle idle = new Idle(values[0], values[1], values[2], values[3], values[4]);
    progress.say(
        "idle_" + kind + "_" + count,
        contender,
        Metric.HEAP.text(idle.connectedBytes)
            + " connected, "
            + Metric.HEAP.text(idle.calledBytes)
            + " called, "
            + idle.calledThreads
            + " threads in all, first call "
            + Metric.TIME.text(idle.firstCallMicros));
    return idle;
  }

  private void virtualCallers() {
    for (Contender contender : Contender.values()) {
      List<String> output = program(VirtualCallers.class).run(contender.name()).output();
      double perSecond = Double.parseDouble(output.get(0));
      double pinned = Double.parseDouble(output.get(1));
      figures.add(Lines.VIRTUAL, contender, Metric.PER_SECOND, perSecond);
      figures.add(Lines.VIRTUAL, contender, Metric.PINNED, pinned);
      progress.say(
          Lines.VIRTUAL,
          contender,
          Metric.PER_SECOND.text(perSecond) + ", pinned " + Metric.PINNED.text(pinned) + " times");
    }
  }

  private void listings() {
    for (Contender contender : Contender.values()) {
      List<String> output =
          program(LongListing.class).with("-Xmx64m").run(contender.name()).output();
      for (String line : output) {
        String[] parts = line.split(" ");
        String row = Lines.listing(Integer.parseInt(parts[0]));
        figures.add(row, contender, Metric.TIME, Double.parseDouble(parts[1]));
        figures.add(row, contender, Metric.ALLOCATION, Double.parseDouble(parts[2]));
        progress.say(
            row,
            contender,
            Metric.TIME.text(Double.parseDouble(parts[1]))
                + ", "
                + Metric.ALLOCATION.text(Double.parseDouble(parts[2]))
                + " a record");
      }
    }
  }
}
