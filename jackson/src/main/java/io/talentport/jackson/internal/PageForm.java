package io.talentport.jackson.internal;

import io.talentport.core.paging.Cursor;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.RecordFault;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page. What is listed may be of any type: Jackson writes and reads the items. */
final class PageForm extends ObjectForm<Page<?>> {

  static final PageForm INSTANCE = new PageForm();

  private static final String ITEMS = "items";
  private static final String NEXT = "next";
  private static final String FAULTS = "faults";
  private static final String WATERMARK = "watermark";

  @SuppressWarnings("unchecked")
  private PageForm() {
    super((Class<Page<?>>) (Class<?>) Page.class);
  }

  @Override
  void writeMembers(Page<?> page, ValueWriter out) throws IOException {
    out.items(ITEMS, page.items());
    out.member(NEXT, CursorForm.INSTANCE, page.next().orElse(null));
    out.members(FAULTS, RecordFaultForm.INSTANCE, page.faults());
    out.member(WATERMARK, ScalarForms.INSTANT, page.watermark().orElse(null));
  }

  @Override
  Page<?> readMembers(ValueReader in) throws IOException {
    List<Object> items = List.of();
    List<RecordFault> faults = List.of();
    @Nullable Cursor next = null;
    @Nullable Instant watermark = null;
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case ITEMS -> items = in.items();
        case NEXT -> next = in.one(CursorForm.INSTANCE);
        case FAULTS -> faults = in.list(RecordFaultForm.INSTANCE);
        case WATERMARK -> watermark = in.one(ScalarForms.INSTANT);
        default -> throw in.unknown(name);
      }
    }
    return Page.of(items, next, faults, watermark);
  }
}
