package io.talentport.examples.quickstart;

import io.talentport.core.Capability;
import io.talentport.core.model.TalentId;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import java.util.List;
import java.util.function.Function;

/**
 * Lists what a port has of the first talents that were found before, page by page.
 *
 * @param call the port's method, called {@code ofTalent}
 * @param columns the names of what is shown of a record
 * @param cells what is shown of a record
 */
record ListOfTalents<P, T>(
    Class<P> port,
    String title,
    Call<P, T> call,
    List<String> columns,
    Function<T, List<Object>> cells)
    implements PortScenario<P> {

  private static final int PAGE_SIZE = 10;
  private static final int MOST_TALENTS = 3;
  private static final int SHOWN = 6;

  /** Lists what there is of a talent. */
  @FunctionalInterface
  interface Call<P, T> {

    Paged<T> list(P port, TalentId talent, PageRequest from);
  }

  @Override
  public Outcome play(P listed, Capability capability, Stage stage) {
    List<TalentId> talents = stage.findings().talents();
    if (talents.isEmpty()) {
      return Outcome.nobodyFound("applications could be listed");
    }
    talents.stream().limit(MOST_TALENTS).forEach(talent -> list(talent, listed, stage.report()));
    return Outcome.exercised();
  }

  private void list(TalentId talent, P listed, Report report) {
    report.say("called", "ofTalent(" + talent + ", PageRequest.first().size(" + PAGE_SIZE + "))");
    PageTable pages = PageTable.startingAt(1);
    Table content = Table.ofAtMost(SHOWN, columns.toArray(String[]::new));
    for (Page<T> page : call.list(listed, talent, PageRequest.first().size(PAGE_SIZE)).pages()) {
      pages.add(page);
      page.items().forEach(record -> content.row(cells.apply(record).toArray()));
    }
    report.table(pages.toTable());
    report.say("came back", "on these pages");
    report.table(content);
  }
}
