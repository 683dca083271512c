package io.talentport.adapter.tck;

import io.talentport.core.model.ProfilePart;
import io.talentport.core.model.TalentId;
import io.talentport.core.port.Talents;
import io.talentport.sandbox.Seed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The profile of a talent. Its fixtures, {@code contract/<platform>/<operation>.json}, hold
 *
 * <ul>
 *   <li>{@code full}: {@code row}, a record with every documented field that the adapter reads;
 *       {@code expected}, the attributes that it must become without asking, as in {@link
 *       ListingUnderTest}; and {@code parts}, by the name of each {@link ProfilePart} the
 *       attributes that come in addition if that part is asked for;
 *   <li>{@code minimal}: a record with what must be there and nothing else, and its {@code
 *       expected};
 *   <li>{@code lost}: the attributes that stay empty in the full record: those that the platform
 *       has no field for, and of custom fields the kinds that are shown elsewhere in it.
 * </ul>
 *
 * <p>A property of the record that the document marks with both {@code x-opt-in} and {@code
 * x-permissions} is one that an application may not be shown: the contract leaves it out, as the
 * platform would.
 */
public final class TalentsUnderTest {

  private final String operation;
  private final String record;
  private final TalentId talent;
  private final TalentId nobody;
  private BiConsumer<Seed, Map<String, Object>> seeding;

  private TalentsUnderTest(String operation, String record, TalentId talent, TalentId nobody) {
    this.operation = operation;
    this.record = record;
    this.talent = talent;
    this.nobody = nobody;
    this.seeding = (seed, row) -> seed.rows(operation, List.of(row));
  }

  /**
   * The operation that reads a profile.
   *
   * @param operation its id
   * @param record where its reply has the record, such as {@code data}
   * @param talent the talent of the fixtures' records
   * @param nobody a well-formed id that no talent has
   */
  public static TalentsUnderTest by(
      String operation, String record, TalentId talent, TalentId nobody) {
    return new TalentsUnderTest(operation, record, talent, nobody);
  }

  /** How a record gets into the sandbox; by {@link Seed#rows} by default. */
  public TalentsUnderTest seeded(BiConsumer<Seed, Map<String, Object>> row) {
    seeding = row;
    return this;
  }

  String operation() {
    return operation;
  }

  String record() {
    return record;
  }

  TalentId talent() {
    return talent;
  }

  TalentId nobody() {
    return nobody;
  }

  void seed(Seed seed, Map<String, Object> row) {
    seeding.accept(seed, row);
  }

  /** The operation, made to happen by asking for everything. */
  OperationUnderTest driver() {
    return OperationUnderTest.of(
        operation,
        Talents.class,
        platform ->
            List.of(platform.port(Talents.class).get(talent, Set.of(ProfilePart.values()))));
  }
}
