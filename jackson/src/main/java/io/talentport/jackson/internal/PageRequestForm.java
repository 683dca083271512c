package io.talentport.jackson.internal;

import io.talentport.core.paging.Cursor;
import io.talentport.core.paging.PageRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where a listing starts: the cursor and the size, each if it is there. */
final class PageRequestForm extends ObjectForm<PageRequest> {

  static final PageRequestForm INSTANCE = new PageRequestForm();

  private static final String CURSOR = "cursor";
  private static final String SIZE = "size";

  private PageRequestForm() {
    super(PageRequest.class);
  }

  @Override
  void writeMembers(PageRequest request, ValueWriter out) throws IOException {
    out.member(CURSOR, CursorForm.INSTANCE, request.cursor().orElse(null));
    if (request.size().isPresent()) {
      out.member(SIZE, ScalarForms.INTEGER, request.size().getAsInt());
    }
  }

  @Override
  PageRequest readMembers(ValueReader in) throws IOException {
    @Nullable Cursor cursor = null;
    @Nullable Integer size = null;
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case CURSOR -> cursor = in.one(CursorForm.INSTANCE);
        case SIZE -> size = in.one(ScalarForms.INTEGER);
        default -> throw in.unknown(name);
      }
    }
    PageRequest request = cursor == null ? PageRequest.first() : PageRequest.from(cursor);
    return size == null ? request : request.size(size);
  }
}
