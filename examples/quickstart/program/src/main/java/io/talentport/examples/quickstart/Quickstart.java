package io.talentport.examples.quickstart;

import io.talentport.core.DiagnosisLine;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.RecruitingPlatformProvider;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.ExternalApplicationContent;
import io.talentport.core.model.ExternalApplicationId;
import io.talentport.core.model.JobId;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.SubmitKey;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.paging.Cursor;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.Applications;
import io.talentport.core.port.ExternalApplications;
import io.talentport.core.port.Jobs;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.ResumeSources;
import io.talentport.core.port.TalentLookup;
import io.talentport.core.port.Talents;
import io.talentport.sandbox.Sandbox;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Calls each port of the platform whose adapter is on the class path, and names no platform.
 * Without settings of the platform it runs on a sandbox; with them on the real platform, where it
 * writes only if it is told to. Values print themselves, and mask what is personal.
 */
public final class Quickstart {

  private static final String OPTION = "talentport.quickstart.";
  private static final PageRequest FIRST = PageRequest.first().size(3);

  private final Map<String, String> given;
  private final Set<String> unread;
  private final PrintStream out;
  private final boolean real;
  private final boolean mayWrite;
  private final List<JobId> jobs;
  private final List<TalentQuery> queries = new ArrayList<>();
  private final Set<TalentId> found = new LinkedHashSet<>();
  private int served;
  private int leftOut;

  /** Reads the options in {@code given}: properties and variables, by their names. */
  Quickstart(Map<String, String> given, boolean hasSettings, PrintStream out) {
    this.given = given;
    this.out = out;
    unread = new TreeSet<>(given.keySet());
    unread.removeIf(name -> !isUnder(OPTION, name) || isUnder(OPTION + "done-file", name));
    real = option("target", "auto", oneOf("auto", "sandbox")).contains("auto") && hasSettings;
    mayWrite = option("submit", "false", oneOf("false", "true")).contains("true") || !real;
    jobs = option("jobs", "", JobId::of);
    String people = real ? "" : "13900001234, 13900000001, +852 90000004";
    queries.addAll(
        option("mobiles", people, it -> TalentQuery.builder().addMobiles(mobile(it)).build()));
    String nobody = "nobody@talentport.invalid";
    queries.addAll(
        option(
            "emails", nobody, it -> TalentQuery.builder().addEmails(EmailAddress.of(it)).build()));
    if (!unread.isEmpty()) {
      throw new IllegalArgumentException(
          unread + " is none of target, submit, mobiles, emails, jobs");
    }
  }

  /** Runs with the system properties and the environment. */
  public static void main(String... arguments) throws IOException {
    Map<String, String> given = new TreeMap<>(System.getenv());
    System.getProperties().forEach((name, value) -> given.put(name.toString(), value.toString()));
    // Names of jobs and sources are Chinese: they must survive a terminal without a locale.
    FileOutputStream terminal = new FileOutputStream(FileDescriptor.out);
    System.exit(run(given, new PrintStream(terminal, true, StandardCharsets.UTF_8)));
  }

  /** Gives 0 if all went well; only then there is the done file, for which the build looks. */
  static int run(Map<String, String> given, PrintStream out) throws IOException {
    given.values().removeIf(String::isBlank);
    Path done = Path.of(given.getOrDefault(OPTION + "done-file", "target/quickstart.done"));
    Files.deleteIfExists(done);
    try {
      connectAndCall(given, out);
    } catch (RecruitingException | IllegalArgumentException failure) {
      print(out, "The quickstart failed. " + failure.getMessage());
      return 1;
    }
    Files.createDirectories(done.toAbsolutePath().getParent());
    Files.writeString(done, "");
    return 0;
  }

  private static void connectAndCall(Map<String, String> given, PrintStream out) {
    List<String> settings =
        ServiceLoader.load(RecruitingPlatformProvider.class).stream()
            .map(adapter -> "talentport." + adapter.get().id() + ".")
            .flatMap(key -> given.keySet().stream().filter(name -> isUnder(key, name)))
            .toList();
    Quickstart program = new Quickstart(given, !settings.isEmpty(), out);
    if (program.real) {
      try (RecruitingPlatform platform = RecruitingPlatform.connect()) {
        program.call(platform, "the REAL platform, by " + String.join(", ", settings));
      }
    } else {
      try (Sandbox sandbox = Sandbox.start();
          RecruitingPlatform platform = RecruitingPlatform.connect(sandbox.settings())) {
        program.call(platform, "a sandbox at " + sandbox.uri());
      }
    }
  }

  void call(RecruitingPlatform platform, String target) {
    out.println("\n" + "=".repeat(100));
    print(out, platform.id() + ": the same program on " + target);
    for (DiagnosisLine line : platform.diagnose().lines()) {
      print(out, line.status() + " " + line.subject() + ": " + line.finding());
    }
    exercise(platform, ResumeIntake.class, this::submit);
    exercise(platform, TalentLookup.class, this::lookUp);
    exercise(platform, ResumeRecords.class, this::page);
    exercise(platform, ResumeSources.class, it -> it.list(FIRST).stream().limit(3));
    exercise(platform, Jobs.class, it -> it.listOpen(FIRST).stream().limit(3));
    exercise(platform, Talents.class, it -> some(id -> Stream.of(it.get(id))));
    exercise(platform, Applications.class, it -> some(id -> it.ofTalent(id, FIRST).stream()));
    exercise(platform, ExternalApplications.class, this::listAndRecord);
    String count = (served - leftOut) + " of " + platform.ports().size();
    out.println("\n" + platform.id() + ": " + count + " ports exercised");
  }

  /** Shows what the platform can do with a port, and calls it if it is served. */
  private <P> void exercise(RecruitingPlatform on, Class<P> port, Function<P, Stream<?>> call) {
    out.println("\n" + port.getSimpleName());
    on.capability(port).ifPresent(can -> print(out, can.level() + " " + can.reason()));
    for (P one : on.find(port).stream().toList()) {
      served++;
      try {
        call.apply(one).forEach(line -> print(out, line));
      } catch (UnsupportedCapabilityException refused) {
        print(out, "refused: " + refused.getMessage());
      }
    }
  }

  private Stream<?> leftOut(String reason) {
    leftOut++;
    return Stream.of("left out: " + reason);
  }

  private Stream<?> submit(ResumeIntake intake) {
    if (!mayWrite) {
      return leftOut(
          "it creates an invented person; set TALENTPORT_QUICKSTART_SUBMIT=true to do it");
    }
    ResumeReceipt receipt =
        intake.submit(
            Resume.builder()
                .person(PersonalDetails.builder().name(PersonName.of("沈清禾")).build())
                .contacts(ContactDetails.builder().mobile(mobile("13900001234")).build())
                .file(ResumeFile.ofBytes("shen.txt", "后端工程师".getBytes(StandardCharsets.UTF_8)))
                .channel(ResumeChannel.LIEPIN)
                .addAllMatchedJobs(jobs)
                .build());
    receipt.talentId().ifPresent(found::add);
    return Stream.of(receipt);
  }

  private Stream<?> lookUp(TalentLookup lookup) {
    List<Object> all = new ArrayList<>();
    for (TalentQuery query : queries) {
      try {
        List<TalentMatch> matches = lookup.find(query);
        matches.forEach(match -> found.add(match.talentId()));
        all.add(matches);
      } catch (UnsupportedCapabilityException refused) {
        all.add("refused: " + refused.getMessage());
      }
    }
    return all.stream().allMatch(String.class::isInstance) ? leftOut("" + all) : all.stream();
  }

  private Stream<?> page(ResumeRecords records) {
    Page<ResumeRecord> page = records.list(FIRST).pages().iterator().next();
    page.items().forEach(record -> record.talentId().ifPresent(found::add));
    Stream<String> stored = page.next().stream().map(Cursor::toString);
    Stream<?> rest = stored.flatMap(it -> records.list(PageRequest.from(Cursor.of(it))).stream());
    String more = "and " + rest.limit(500).count() + " from the stored cursor on";
    return Stream.concat(page.items().stream(), Stream.of(more));
  }

  private Stream<?> listAndRecord(ExternalApplications port) {
    Stream<TalentId> writable = found.stream().filter(any -> mayWrite).limit(1);
    return Stream.concat(
        some(id -> port.ofTalent(id, FIRST).stream()), writable.map(id -> record(port, id)));
  }

  /** Creates a record, once although it is asked for twice, and deletes it. */
  private static String record(ExternalApplications port, TalentId talent) {
    SubmitKey key = SubmitKey.of("quickstart-" + UUID.randomUUID());
    ExternalApplicationContent content =
        ExternalApplicationContent.builder().talentId(talent).jobTitle("Analyst").build();
    ExternalApplicationId created = port.create(content, key);
    ExternalApplicationId again = port.create(content, key);
    port.delete(created, talent);
    return "created " + created + ", under the same key again " + again + ", and deleted it";
  }

  private Stream<?> some(Function<TalentId, Stream<?>> call) {
    return found.isEmpty()
        ? leftOut("nobody was found; name somebody in TALENTPORT_QUICKSTART_MOBILES")
        : found.stream().limit(2).flatMap(id -> call.apply(id).limit(2));
  }

  /** The values of an option, parted by commas; a property outranks a variable. */
  private <T> List<T> option(String option, String usual, Function<String, T> read) {
    String key = OPTION + option;
    String name = given.containsKey(key) ? key : variable(key);
    unread.removeAll(List.of(key, variable(key)));
    try {
      return Stream.of(given.getOrDefault(name, usual).split(","))
          .filter(value -> !value.isBlank())
          .map(value -> read.apply(value.strip()))
          .toList();
    } catch (IllegalArgumentException | InvalidRequestException bad) {
      throw new IllegalArgumentException(key + ", set by " + name + ": " + bad.getMessage(), bad);
    }
  }

  private static Function<String, String> oneOf(String... words) {
    String rule = "must be " + String.join(" or ", words) + ", but is ";
    return word ->
        Stream.of(words)
            .filter(word::equals)
            .findAny()
            .orElseThrow(() -> new IllegalArgumentException(rule + '"' + word + '"'));
  }

  /** {@code 13900000001}, or with a country {@code +852 90000004}. */
  private static MobileNumber mobile(String text) {
    String[] parts = text.split("(?<=^[+]\\d{1,4}) ");
    return parts.length == 2 ? MobileNumber.of(parts[0], parts[1]) : MobileNumber.of(text);
  }

  private static boolean isUnder(String key, String name) {
    return name.startsWith(key) || name.startsWith(variable(key));
  }

  private static String variable(String key) {
    return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  /** Wraps for a terminal of 100 columns, of which a Chinese character takes two. */
  private static void print(PrintStream out, Object value) {
    String text = String.valueOf(value).replaceAll(", \\w+=\\[]", "");
    String widened = text.replaceAll("[\\x{2E80}-\\x{10FFFF}]", "$0\0");
    String wrapped = widened.replaceAll("(.{1,95})(?: +|$)", "$1\n    ");
    out.println("  " + wrapped.replace("\0", "").strip());
  }
}
