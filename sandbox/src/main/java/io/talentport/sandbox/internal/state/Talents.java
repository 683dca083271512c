package io.talentport.sandbox.internal.state;

import io.talentport.sandbox.data.DuplicateTalents;
import io.talentport.sandbox.data.TalentData;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people of the talent pool. Thread-safe. */
public final class Talents {
  private static final long FIRST_CREATED = 7_500_000_000_000_900_001L;

  private final Clock clock;
  private final Map<String, TalentRecord> byId = new LinkedHashMap<>();
  private final List<Map<String, Object>> created = new ArrayList<>();
  private final List<Map<String, Object>> updated = new ArrayList<>();

  Talents(Clock clock) {
    this.clock = clock;
  }

  synchronized void clear() {
    byId.clear();
    created.clear();
    updated.clear();
  }

  synchronized void put(TalentData talent, long modified) {
    put(talent, Map.of(), modified);
  }

  private void put(TalentData talent, Map<String, Object> resume, long modified) {
    // Reinserted, so that of two changes in one millisecond the later one counts as newer.
    TalentRecord before = byId.remove(talent.id());
    long created = before == null ? modified : before.created();
    byId.put(talent.id(), new TalentRecord(talent, resume, created, modified));
  }

  /**
   * Makes a talent.
   *
   * @param wanted the talent; its id is ignored
   * @param effective false to get only the result
   * @return its id; {@code null} when it is refused as a duplicate
   */
  public synchronized @Nullable String create(
      TalentData wanted,
      Map<String, Object> resume,
      DuplicateTalents duplicates,
      boolean effective) {
    Optional<TalentData> twin = all().stream().filter(one -> isSamePerson(one, wanted)).findFirst();
    if (twin.isPresent() && duplicates == DuplicateTalents.REFUSED) {
      return null;
    }
    String id =
        twin.isPresent() && duplicates == DuplicateTalents.MERGED
            ? twin.get().id()
            : Long.toString(FIRST_CREATED + created.size());
    if (effective) {
      created.add(resume);
      put(withId(wanted, id), resume, clock.millis());
    }
    return id;
  }

  /** Whether another talent has the mobile number, mail address or document. */
  public synchronized boolean belongsToAnother(TalentData talent) {
    return all().stream()
        .anyMatch(one -> !one.id().equals(talent.id()) && isSamePerson(one, talent));
  }

  /**
   * Changes a talent; one that was seeded as a profile only is unknown here.
   *
   * @param sent the body of the request
   * @param resume the résumé to store, with earlier values
   * @param file an added file; {@code null} if there is none
   */
  public synchronized void update(
      TalentData talent,
      Map<String, Object> sent,
      Map<String, Object> resume,
      @Nullable String file) {
    updated.add(sent);
    TalentRecord before = byId.get(talent.id());
    if (before != null) {
      put(talent, before.resumeWith(resume, file), clock.millis());
    }
  }

  public synchronized @Nullable TalentData find(String id) {
    TalentRecord found = byId.get(id);
    return found == null ? null : found.data();
  }

  /** A talent with the data of its creation; {@code null} if there is none. */
  public synchronized @Nullable TalentRecord record(String id) {
    return byId.get(id);
  }

  /** Whether a file is a talent's résumé. */
  public synchronized boolean haveResume(String attachment) {
    return byId.values().stream().anyMatch(one -> one.files().contains(attachment));
  }

  public synchronized List<TalentData> all() {
    return byId.values().stream().map(TalentRecord::data).toList();
  }

  /** All of them, newest change first. */
  public synchronized List<TalentRecord> newestFirst() {
    List<TalentRecord> records = new ArrayList<>(byId.values());
    Collections.reverse(records);
    records.sort(Comparator.comparingLong(TalentRecord::modified).reversed());
    return records;
  }

  /** The bodies of creations, in their order. */
  public synchronized List<Map<String, Object>> created() {
    return List.copyOf(created);
  }

  /** The bodies of updates, in their order. */
  public synchronized List<Map<String, Object>> updated() {
    return List.copyOf(updated);
  }

  private static boolean isSamePerson(TalentData one, TalentData other) {
    boolean mobile =
        one.mobileNumber() != null
            && one.mobileNumber().equals(other.mobileNumber())
            && one.mobileCode().equals(other.mobileCode());
    boolean mail = MailAddresses.areSame(one.email(), other.email());
    boolean document =
        one.identificationNumber() != null
            && one.identificationNumber().equals(other.identificationNumber())
            && Objects.equals(one.identificationType(), other.identificationType());
    return mobile || mail || document;
  }

  private static TalentData withId(TalentData talent, String id) {
    return new TalentData(
        id,
        talent.mobileCode(),
        talent.mobileNumber(),
        talent.email(),
        talent.identificationType(),
        talent.identificationNumber(),
        talent.onboarded());
  }
}
