package io.talentport.adapter.tck.reference;

import io.talentport.core.error.NotFoundException;
import io.talentport.core.model.Application;
import io.talentport.core.model.ApplicationId;
import io.talentport.core.model.ApplicationOutcome;
import io.talentport.core.model.TalentId;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.core.paging.RecordFault;
import io.talentport.core.port.Applications;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Applications: their ids by pages, and each by a call of its own. Thread-safe. */
final class PoolApplications implements Applications {

  private static final String IDS = "listApplicationIds";
  private static final String DETAIL = "getApplication";
  private static final String GONE = "1002201";

  private final ReferencePort client;
  private final PoolDefect defect;

  PoolApplications(ReferencePort client, PoolDefect defect) {
    this.client = client;
    this.defect = defect;
  }

  @Override
  public Paged<Application> ofTalent(TalentId talent, PageRequest from) {
    Iterable<Page<Application>> pages = () -> new Pages(talent, from.size().orElse(100));
    return new Paged<>() {
      @Override
      public Iterable<Page<Application>> pages() {
        return pages;
      }

      @Override
      public Iterator<Application> iterator() {
        return defect == PoolDefect.FETCHES_WHOLE_PAGES
            ? Paged.super.iterator()
            : new Records(new Pages(talent, from.size().orElse(100)));
      }
    };
  }

  /** An application; absent if it is gone. */
  private Optional<Application> detail(String id) {
    JsonNode reply;
    try {
      reply = client.call(DETAIL, ReferenceRequest.empty().at("application_id", id));
    } catch (NotFoundException gone) {
      if (gone.platformCode().filter(GONE::equals).isEmpty()
          || defect == PoolDefect.FAILS_FOR_A_RECORD_THAT_IS_GONE) {
        throw gone;
      }
      return Optional.empty();
    }
    JsonNode basics = reply.at("/data/application_detail/basic_info");
    if (PoolTalents.text(basics, "id").isEmpty()) {
      if (defect == PoolDefect.TAKES_NO_ANSWER_FOR_NO_RECORD) {
        return Optional.empty();
      }
      throw client.malformed(client.operation(DETAIL), 200);
    }
    return Optional.of(
        Application.builder()
            .id(ApplicationId.of(basics.path("id").asString()))
            .talentId(TalentId.of(basics.path("talent_id").asString()))
            .outcome(
                PoolTalents.text(basics, "active_status")
                    .map(
                        word ->
                            word.equals("1")
                                ? ApplicationOutcome.RUNNING
                                : ApplicationOutcome.of(word)))
            .build());
  }

  /** Whole pages, and the ids of one after the other. */
  private final class Pages implements Iterator<Page<Application>> {

    private final TalentId talent;
    private final int size;
    private @Nullable String token = "";

    Pages(TalentId talent, int size) {
      this.talent = talent;
      this.size = size;
    }

    @Override
    public boolean hasNext() {
      return token != null;
    }

    List<String> nextIds() {
      ReferenceRequest first =
          ReferenceRequest.empty()
              .asking("talent_id", talent.value())
              .asking("page_size", String.valueOf(size));
      String behind = token;
      ReferenceRequest request =
          behind == null || behind.isEmpty() ? first : first.asking("page_token", behind);
      JsonNode data = client.call(IDS, request).path("data");
      if (!data.isObject() || data.isEmpty()) {
        throw client.malformed(client.operation(IDS), 200);
      }
      token = data.path("has_more").asBoolean(false) ? data.path("page_token").asString() : null;
      return data.path("items").valueStream().map(JsonNode::asString).toList();
    }

    @Override
    public Page<Application> next() {
      List<Application> items = new ArrayList<>();
      List<RecordFault> faults = new ArrayList<>();
      for (String id : nextIds()) {
        int index = items.size() + faults.size();
        detail(id)
            .ifPresentOrElse(
                items::add, () -> faults.add(new RecordFault(index, "", "is gone", id)));
      }
      return Page.of(items, null, faults);
    }
  }

  /** One record after the other. */
  private final class Records implements Iterator<Application> {

    private final Pages pages;
    private List<String> ids = List.of();
    private int at;
    private @Nullable Application following;

    Records(Pages pages) {
      this.pages = pages;
    }

    @Override
    public boolean hasNext() {
      while (following == null && (at < ids.size() || pages.hasNext())) {
        if (at == ids.size()) {
          ids = pages.nextIds();
          at = 0;
        } else {
          fetch();
        }
      }
      return following != null;
    }

    private void fetch() {
      int wanted = at;
      if (defect == PoolDefect.SKIPS_THE_RECORD_THAT_FAILED) {
        at++;
      }
      following = detail(ids.get(wanted)).orElse(null);
      at = wanted + 1;
    }

    @Override
    public Application next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Application given = Objects.requireNonNull(following);
      following = null;
      return given;
    }
  }
}
