package io.talentport.examples.quickstart;

import io.talentport.core.Capability;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.paging.Cursor;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeRecords;
import java.util.function.Predicate;

/** Reads some pages, goes on from a cursor that was stored as text, and streams what is there. */
final class PageThroughRecords implements PortScenario<ResumeRecords> {

  /** Small enough for every platform. */
  private static final int PAGE_SIZE = 20;

  /** A real pool may hold a hundred thousand. */
  private static final int MOST_STREAMED = 500;

  @Override
  public Class<ResumeRecords> port() {
    return ResumeRecords.class;
  }

  @Override
  public String title() {
    return "page through the résumé records";
  }

  @Override
  public Outcome play(ResumeRecords records, Capability capability, Stage stage) {
    Report report = stage.report();
    report.say("called", "list(PageRequest.first().size(" + PAGE_SIZE + "))");
    Page<ResumeRecord> first =
        records.list(PageRequest.first().size(PAGE_SIZE)).pages().iterator().next();
    report.table(PageTable.of(first));
    first.items().forEach(record -> record.talentId().ifPresent(stage.findings()::talent));

    Page<ResumeRecord> last = first;
    if (first.next().isPresent()) {
      String stored = first.next().get().toString();
      report.say("stored", "the cursor as text, \"" + TextWidth.cut(stored, 40) + "\"");
      report.say("called", "list(PageRequest.from(Cursor.of(stored))), two pages and no further");
      PageTable following = PageTable.startingAt(2);
      for (Page<ResumeRecord> page : records.list(PageRequest.from(Cursor.of(stored))).pages()) {
        following.add(page);
        last = page;
        if (following.size() == 2) {
          break;
        }
      }
      report.table(following.toTable());
    }
    report.say("came back", "on the last of these pages");
    report.table(content(last));

    report.say("called", "list(PageRequest.first()).stream(), at most " + MOST_STREAMED);
    report.say("came back", count(records) + " records");
    stage
        .findings()
        .receipt()
        .ifPresent(receipt -> report.say("came back", whether(receipt, records)));
    return Outcome.exercised();
  }

  private static long count(ResumeRecords records) {
    return records.list(PageRequest.first()).stream().limit(MOST_STREAMED).count();
  }

  private static String whether(ResumeReceipt receipt, ResumeRecords records) {
    boolean listed =
        records.list(PageRequest.first()).stream().limit(MOST_STREAMED).anyMatch(of(receipt));
    return "the résumé submitted above, "
        + receipt
            .resumeId()
            .map(Object::toString)
            .or(() -> receipt.talentId().map(talent -> "of the talent " + talent))
            .orElse("of which no id is known")
        + (listed ? ", is among them" : ", is not among them (yet)");
  }

  /** By the résumé where a record is one, else by the person. */
  private static Predicate<ResumeRecord> of(ResumeReceipt receipt) {
    return record ->
        receipt.resumeId().isPresent()
            ? record.resumeId().equals(receipt.resumeId())
            : receipt.talentId().isPresent() && record.talentId().equals(receipt.talentId());
  }

  private static Table content(Page<ResumeRecord> page) {
    Table table =
        Table.ofAtMost(4, "subject", "résumé id", "talent id", "source", "created", "changed");
    for (ResumeRecord record : page.items()) {
      table.row(
          record.subject(),
          record.resumeId(),
          record.talentId(),
          record.sources().stream()
              .findFirst()
              .flatMap(source -> source.channel().map(Object::toString).or(source::chineseName)),
          record.createdAt(),
          record.modifiedAt());
    }
    return table;
  }
}
