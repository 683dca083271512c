package io.talentport.examples.quickstart;

import io.talentport.core.Capability;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Lists everything that a port has, page by page.
 *
 * @param call the port's method
 * @param columns the names of what is shown of a record
 * @param cells what is shown of a record
 */
record ListEverything<P, T>(
    Class<P> port,
    String title,
    BiFunction<P, PageRequest, Paged<T>> call,
    List<String> columns,
    Function<T, List<Object>> cells)
    implements PortScenario<P> {

  private static final int PAGE_SIZE = 10;
  private static final int SHOWN = 8;

  @Override
  public Outcome play(P listed, Capability capability, Stage stage) {
    Report report = stage.report();
    report.say("called", "list(PageRequest.first().size(" + PAGE_SIZE + "))");
    PageTable pages = PageTable.startingAt(1);
    Table content = Table.ofAtMost(SHOWN, columns.toArray(String[]::new));
    for (Page<T> page : call.apply(listed, PageRequest.first().size(PAGE_SIZE)).pages()) {
      pages.add(page);
      page.items().forEach(record -> content.row(cells.apply(record).toArray()));
    }
    report.table(pages.toTable());
    report.say("came back", "on these pages");
    report.table(content);
    return Outcome.exercised();
  }
}
