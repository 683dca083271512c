package io.talentport.adapter.tck;

import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.Seed;
import java.util.function.BiConsumer;

/**
 * The look-up of people. Its fixtures, {@code contract/<platform>/<operation>.json}, hold
 *
 * <ul>
 *   <li>{@code full}: {@code reply}, a whole answer with every documented field of one match, and
 *       {@code expected}, the attributes of that match as in {@link ListingUnderTest};
 *   <li>{@code minimal}: the smallest answer that has a match in it, and its {@code expected};
 *   <li>{@code nobody}: the answers, each with {@code status} and {@code body}, by which the
 *       platform says that it knows nobody;
 *   <li>{@code lost}: the attributes of a match that the platform has no field for.
 * </ul>
 */
public final class LookupUnderTest {

  private final String operation;
  private final TalentQuery query;
  private final TalentMatch person;
  private final BiConsumer<Seed, TalentMatch> seeding;
  private String[] nobodyCodes = {};

  private LookupUnderTest(
      String operation,
      TalentQuery query,
      TalentMatch person,
      BiConsumer<Seed, TalentMatch> seeding) {
    this.operation = operation;
    this.query = query;
    this.person = person;
    this.seeding = seeding;
  }

  /**
   * A look-up.
   *
   * @param operation the id of the operation
   * @param query has every kind of criterion that the platform knows
   * @param person whom the query must find, with every field that the platform can carry
   * @param seeding puts a person into the sandbox, with the fields of the match that are present
   */
  public static LookupUnderTest by(
      String operation,
      TalentQuery query,
      TalentMatch person,
      BiConsumer<Seed, TalentMatch> seeding) {
    return new LookupUnderTest(operation, query, person, seeding);
  }

  /** The codes by which the platform says that it knows nobody; none by default. */
  public LookupUnderTest nobodyBy(String... codes) {
    nobodyCodes = codes.clone();
    return this;
  }

  String operation() {
    return operation;
  }

  TalentQuery query() {
    return query;
  }

  TalentMatch person() {
    return person;
  }

  void seed(Seed seed, TalentMatch match) {
    seeding.accept(seed, match);
  }

  OperationUnderTest driver() {
    return OperationUnderTest.of(
            operation,
            TalentLookup.class,
            platform -> platform.port(TalentLookup.class).find(query))
        .seeded(seed -> seed(seed, person))
        .nobodyBy(nobodyCodes);
  }
}
