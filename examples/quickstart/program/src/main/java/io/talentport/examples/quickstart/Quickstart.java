package io.talentport.examples.quickstart;

import io.talentport.core.DiagnosisLine;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.ExternalApplicationContent;
import io.talentport.core.model.ExternalApplicationId;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitKey;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.paging.Cursor;
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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Calls each port of the platform whose adapter is on the class path: on a sandbox, or with
 * settings on the real platform, where it writes only if told to. Values mask what is personal.
 */
public final class Quickstart {

  private static final PageRequest FIRST = PageRequest.first().size(3);

  private final Options options;
  private final Output out;
  private final Set<TalentId> found = new LinkedHashSet<>();
  private int served;
  private int leftOut;

  Quickstart(Options options, Output out) {
    this.options = options;
    this.out = out;
  }

  /** Runs with the system properties and the environment. */
  public static void main(String... arguments) throws IOException {
    System.exit(run(Options.given(), Output.terminal()));
  }

  /** Gives 0 if all went well; only then there is the done file, for which the build looks. */
  static int run(Map<String, String> given, Output out) throws IOException {
    given.values().removeIf(String::isBlank);
    Path done = Path.of(given.getOrDefault(Options.DONE_FILE, "target/quickstart.done"));
    Files.deleteIfExists(done);
    try {
      connectAndCall(given, out);
    } catch (RecruitingException | IllegalArgumentException failure) {
      out.print("The quickstart failed. " + failure.getMessage());
      return 1;
    }
    Files.createDirectories(done.toAbsolutePath().getParent());
    Files.writeString(done, "");
    return 0;
  }

  private static void connectAndCall(Map<String, String> given, Output out) {
    Options options = Options.read(given);
    Quickstart program = new Quickstart(options, out);
    if (options.real) {
      try (RecruitingPlatform platform = RecruitingPlatform.connect()) {
        program.call(platform, "the REAL platform, by " + options.settings());
      }
    } else {
      try (Sandbox sandbox = Sandbox.start();
          RecruitingPlatform platform = RecruitingPlatform.connect(sandbox.settings())) {
        program.call(platform, "a sandbox at " + sandbox.uri());
      }
    }
  }

  void call(RecruitingPlatform platform, String target) {
    out.heading("=".repeat(100));
    out.print(platform.id() + ": the same program on " + target);
    for (DiagnosisLine line : platform.diagnose().lines()) {
      out.print(line.status() + " " + line.subject() + ": " + line.finding());
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
    out.heading(platform.id() + ": " + count + " ports exercised");
  }

  /** Shows what the platform can do with a port, and calls it if it is served. */
  private <P> void exercise(RecruitingPlatform on, Class<P> port, Function<P, Stream<?>> call) {
    out.heading(port.getSimpleName());
    on.capability(port).ifPresent(can -> out.print(can.level() + " " + can.reason()));
    for (P one : on.find(port).stream().toList()) {
      served++;
      try {
        call.apply(one).forEach(line -> out.print(line));
      } catch (UnsupportedCapabilityException refused) {
        out.print("refused: " + refused.getMessage());
      }
    }
  }

  private Stream<?> leftOut(String reason) {
    leftOut++;
    return Stream.of("left out: " + reason);
  }

  private Stream<?> submit(ResumeIntake intake) {
    if (!options.mayWrite) {
      return leftOut("it creates a person; set TALENTPORT_QUICKSTART_SUBMIT=true to do it");
    }
    ResumeReceipt receipt =
        intake.submit(
            Resume.builder()
                .person(PersonalDetails.builder().name(PersonName.of("沈清禾")).build())
                .contacts(ContactDetails.builder().mobile(MobileNumber.of("13900001234")).build())
                .file(ResumeFile.ofBytes("shen.txt", "后端工程师".getBytes(StandardCharsets.UTF_8)))
                .channel(ResumeChannel.LIEPIN)
                .addAllMatchedJobs(options.jobs)
                .build());
    receipt.talentId().ifPresent(found::add);
    return Stream.of(receipt);
  }

  private Stream<?> lookUp(TalentLookup lookup) {
    List<Object> all = new ArrayList<>();
    for (TalentQuery query : options.queries) {
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
    var page = records.list(FIRST).pages().iterator().next();
    page.items().forEach(record -> record.talentId().ifPresent(found::add));
    Stream<String> stored = page.next().stream().map(Cursor::toString);
    Stream<?> rest = stored.flatMap(it -> records.list(PageRequest.from(Cursor.of(it))).stream());
    String more = "and " + rest.limit(500).count() + " from the stored cursor on";
    return Stream.concat(page.items().stream(), Stream.of(more));
  }

  private Stream<?> listAndRecord(ExternalApplications port) {
    Stream<TalentId> writable = found.stream().filter(any -> options.mayWrite).limit(1);
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
}
