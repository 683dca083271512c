package io.talentport.adapter.tck.reference;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.OrganizationId;
import io.talentport.core.model.RecordSource;
import io.talentport.core.model.RecordSubject;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeId;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.ResumeRecordQuery;
import io.talentport.core.model.TalentId;
import io.talentport.core.paging.Cursor;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.core.paging.RecordFault;
import io.talentport.core.port.ResumeRecords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Résumé records of the reference adapter. Thread-safe. */
final class ReferenceRecords implements ResumeRecords {

  private static final int LARGEST = 1000;
  private static final String OPERATION = "listResumeRecords";

  private final ReferencePort client;
  private final ReferenceSettings settings;
  private final Defect defect;

  ReferenceRecords(ReferencePort client, ReferenceSettings settings, Defect defect) {
    this.client = client;
    this.settings = settings;
    this.defect = defect;
  }

  /** A cursor is: business, size, token. */
  private record Place(int size, @Nullable String token) {}

  @Override
  public Paged<ResumeRecord> list(@Nullable ResumeRecordQuery query, PageRequest from) {
    return defect == Defect.IGNORES_A_WINDOW_OF_UPDATES
        ? list(from)
        : ResumeRecords.super.list(query, from);
  }

  @Override
  public Paged<ResumeRecord> list(PageRequest from) {
    if (from == null && defect != Defect.CRASHES_WITHOUT_AN_ARGUMENT) {
      throw InvalidRequestException.of("from", "must be given", "Give it.");
    }
    Place start = from.cursor().map(this::read).orElse(new Place(LARGEST, null));
    int size = from.size().orElse(start.size());
    if (size > LARGEST && defect != Defect.ACCEPTS_ANY_PAGE_SIZE) {
      throw InvalidRequestException.of("page size", "must be at most 1000", "Ask for less.");
    }
    Paged<ResumeRecord> listing = () -> () -> new Pages(new Place(size, start.token()));
    if (defect == Defect.CALLS_EAGERLY) {
      listing.pages().iterator().next();
    }
    return listing;
  }

  private Place read(Cursor cursor) {
    String[] parts = cursor.toString().split(":", 3);
    if (parts.length != 3 || !parts[1].matches("\\d+")) {
      throw InvalidRequestException.of("cursor", "is not one of ours", "Start again.");
    }
    if (!parts[0].equals(settings.bizCode()) && defect != Defect.ACCEPTS_FOREIGN_CURSORS) {
      throw InvalidRequestException.of("cursor", "belongs to another listing", "Start again.");
    }
    return new Place(Integer.parseInt(parts[1]), parts[2]);
  }

  private Page<ResumeRecord> fetch(Place place, Set<String> seen) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("biz_code", settings.bizCode());
    if (place.token() != null) {
      body.put("cursor", place.token());
    }
    boolean forgets = defect == Defect.FORGETS_THE_PAGE_SIZE && place.token() != null;
    body.put("size", forgets ? LARGEST : place.size());
    JsonNode result = client.call(OPERATION, body).path("result");
    boolean given =
        defect == Defect.TAKES_NO_PAYLOAD_FOR_SUCCESS
            || !isAbsent(result.path("list"))
            || !isAbsent(result.path("has_more"));
    if (!given || !(result.path("list").isArray() || isAbsent(result.path("list")))) {
      throw client.malformed(client.operation(OPERATION), 200);
    }
    List<ResumeRecord> records = new ArrayList<>();
    List<RecordFault> faults = new ArrayList<>();
    for (int i = 0; i < result.path("list").size(); i++) {
      try {
        records.add(record(result.path("list").path(i)));
      } catch (InvalidRequestException wrong) {
        if (defect == Defect.LOSES_A_PAGE_TO_ONE_RECORD) {
          throw client.malformed(client.operation(OPERATION), 200);
        }
        faults.add(new RecordFault(i, wrong.field().orElse(""), "is wrong"));
      }
    }
    if (defect == Defect.DUPLICATES_A_RECORD && !records.isEmpty()) {
      records.add(records.get(records.size() - 1));
    }
    String next = next(result, seen);
    boolean stops = defect == Defect.STOPS_AT_AN_EMPTY_PAGE && records.isEmpty();
    Cursor behind =
        next == null || stops
            ? null
            : Cursor.of(settings.bizCode() + ":" + place.size() + ":" + next);
    return Page.of(records, behind, faults);
  }

  private static boolean isAbsent(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }

  private @Nullable String next(JsonNode result, Set<String> seen) {
    String next = result.path("next_cursor").asString("");
    boolean more = result.path("has_more").asBoolean(false);
    if (defect == Defect.IGNORES_HAS_MORE) {
      more = !next.isBlank();
    }
    if (!more) {
      return null;
    }
    boolean circle = !seen.add(next) && defect != Defect.FOLLOWS_REPEATED_CURSORS;
    if (next.isBlank() || circle) {
      throw client.malformed(client.operation(OPERATION), 200);
    }
    return next;
  }

  private ResumeRecord record(JsonNode row) {
    ResumeRecord.Builder record = ResumeRecord.builder().subject(RecordSubject.RESUME);
    text(row, "resume_id").map(ResumeId::of).ifPresent(record::resumeId);
    text(row, "candidate_id").map(TalentId::of).ifPresent(record::talentId);
    text(row, "channel")
        .map(this::channel)
        .ifPresent(channel -> record.addSources(RecordSource.builder().channel(channel).build()));
    text(row, "gmt_create_mils").map(ReferenceRecords::time).ifPresent(record::createdAt);
    text(row, "gmt_modified_mils").map(ReferenceRecords::time).ifPresent(record::modifiedAt);
    if (defect != Defect.LOSES_A_LISTED_FIELD) {
      text(row, "corp_id").map(OrganizationId::of).ifPresent(record::organization);
    }
    text(row, "biz_code").ifPresent(record::businessCode);
    return record.build();
  }

  private ResumeChannel channel(String word) {
    Optional<ResumeChannel> known =
        ResumeChannel.known().stream().filter(one -> one.value().equals(word)).findFirst();
    if (known.isEmpty() && defect == Defect.REFUSES_AN_UNKNOWN_WORD) {
      throw InvalidRequestException.of("channel", "is not known", "Update.");
    }
    return known.orElseGet(() -> ResumeChannel.of(word));
  }

  private static Optional<String> text(JsonNode row, String name) {
    JsonNode value = row.path(name);
    if (value.isContainer()) {
      throw InvalidRequestException.of(name, "is no simple value", "Report it.");
    }
    return isAbsent(value) ? Optional.empty() : Optional.of(value.asString());
  }

  private static Instant time(String millis) {
    if (!millis.matches("\\d{1,15}")) {
      throw InvalidRequestException.of("time", "is no number", "Report it.");
    }
    return Instant.ofEpochMilli(Long.parseLong(millis));
  }

  private final class Pages implements Iterator<Page<ResumeRecord>> {

    private final Set<String> seen = new HashSet<>();
    private @Nullable Place next;

    Pages(Place start) {
      this.next = start;
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Page<ResumeRecord> next() {
      Place place = next;
      if (place == null) {
        throw new NoSuchElementException();
      }
      Page<ResumeRecord> page = fetch(place, seen);
      next =
          page.next()
              .map(cursor -> new Place(place.size(), cursor.toString().split(":", 3)[2]))
              .orElse(null);
      return page;
    }
  }
}
