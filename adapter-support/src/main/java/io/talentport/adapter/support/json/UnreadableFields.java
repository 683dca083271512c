package io.talentport.adapter.support.json;

import io.talentport.adapter.support.spec.WireFault;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** Leaves out every value that is of another kind than documented, and notes where it stood. */
final class UnreadableFields extends SkipMisshapen {

  private static final String REASON = "is of another kind than documented";

  private final List<WireFault> faults = new ArrayList<>();

  List<WireFault> faults() {
    return faults;
  }

  @Override
  @Nullable Object leaveOut(JsonParser parser) {
    faults.add(new WireFault(path(parser), REASON));
    return super.leaveOut(parser);
  }

  private static List<Object> path(JsonParser parser) {
    Deque<Object> path = new ArrayDeque<>();
    TokenStreamContext context = parser.streamReadContext();
    // On the opening of an object or list the context is already the inner one.
    boolean opening =
        parser.hasToken(JsonToken.START_OBJECT) || parser.hasToken(JsonToken.START_ARRAY);
    for (TokenStreamContext at = opening ? context.getParent() : context;
        at != null && !at.inRoot();
        at = at.getParent()) {
      if (at.inArray()) {
        path.addFirst(at.getCurrentIndex());
      } else if (at.currentName() != null) {
        path.addFirst(at.currentName());
      }
    }
    return List.copyOf(path);
  }
}
