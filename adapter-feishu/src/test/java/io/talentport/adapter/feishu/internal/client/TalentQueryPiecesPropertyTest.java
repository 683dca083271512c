package io.talentport.adapter.feishu.internal.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.feishu.internal.wire.model.BatchGetTalentIdsRequest;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.IdentificationNumber;
import io.talentport.core.model.IdentificationType;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.TalentQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;

/** What holds of the calls that a query becomes, however much it asks for. */
@Tag("same-on-every-jdk")
class TalentQueryPiecesPropertyTest {

  /** As the vendor's page prints it for each of the three lists. */
  private static final int MOST_IN_A_LIST = 100;

  private static final List<String> CODES = List.of("86", "852", "1", "8", "6");

  @Provide
  static Arbitrary<TalentQuery> queries() {
    Arbitrary<Integer> count =
        Arbitraries.oneOf(
            Arbitraries.just(0),
            Arbitraries.integers().between(1, 6),
            Arbitraries.of(99, 100, 101, 200, 201),
            Arbitraries.integers().between(1, 350));
    return Combinators.combine(count.list().ofSize(CODES.size()), count, count)
        .as(TalentQueryPiecesPropertyTest::query)
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  private static Optional<TalentQuery> query(
      List<Integer> mobilesByCode, int emails, int identifications) {
    if (emails + identifications + mobilesByCode.stream().mapToInt(count -> count).sum() == 0) {
      return Optional.empty();
    }
    TalentQuery.Builder query = TalentQuery.builder();
    List<MobileNumber> mobiles = new ArrayList<>();
    for (int code = 0; code < CODES.size(); code++) {
      for (int number = 0; number < mobilesByCode.get(code); number++) {
        // The same number under another code is somebody else's.
        mobiles.add(MobileNumber.of(CODES.get(code), "13900" + (100_000 + number)));
      }
    }
    Collections.shuffle(mobiles, new Random(mobiles.size()));
    query.addAllMobiles(mobiles);
    for (int email = 0; email < emails; email++) {
      query.addEmails(EmailAddress.of("talent" + email + "@example.org"));
    }
    for (int number = 0; number < identifications; number++) {
      query.addIdentificationNumbers(IdentificationNumber.of("E" + number));
    }
    if (identifications > 0) {
      query.identificationType(IdentificationType.PASSPORT);
    }
    return Optional.of(query.build());
  }

  @Property(tries = 100)
  void everyCombinationIsAskedForByExactlyOneCall(@ForAll @From("queries") TalentQuery query) {
    List<BatchGetTalentIdsRequest> calls = TalentQueryPieces.of(query);

    long asked = 0;
    Set<Block> blocks = new HashSet<>();
    for (BatchGetTalentIdsRequest call : calls) {
      Block block = Block.of(call);
      assertThat(blocks.add(block)).as("a call that was there before").isTrue();
      asked += block.combinations();
    }
    // As many as there are, and none of those that are looked at twice: then none is missing.
    assertThat(asked)
        .isEqualTo(
            oneIfNone(query.mobiles())
                * oneIfNone(query.emails())
                * oneIfNone(query.identificationNumbers()));
    Random random = new Random(asked);
    for (int sample = 0; sample < 50; sample++) {
      MobileNumber mobile = anyOf(query.mobiles(), random);
      EmailAddress email = anyOf(query.emails(), random);
      IdentificationNumber number = anyOf(query.identificationNumbers(), random);
      assertThat(blocks.stream().filter(block -> block.asksFor(mobile, email, number)).count())
          .isEqualTo(1);
    }
  }

  private static long oneIfNone(Set<?> values) {
    return Math.max(1, values.size());
  }

  private static <T> @Nullable T anyOf(Set<T> values, Random random) {
    return values.isEmpty() ? null : List.copyOf(values).get(random.nextInt(values.size()));
  }

  @Tag("slow")
  @Property(tries = 100)
  void everyCallKeepsTheLimitsAndHasOneCallingCode(@ForAll @From("queries") TalentQuery query) {
    for (BatchGetTalentIdsRequest call : TalentQueryPieces.of(query)) {
      assertThat(call.mobileCode == null).isEqualTo(call.mobileNumberList == null);
      if (call.mobileNumberList != null) {
        assertThat(CODES).contains(call.mobileCode);
        assertThat(call.mobileNumberList).hasSizeBetween(1, MOST_IN_A_LIST).doesNotHaveDuplicates();
        for (String number : call.mobileNumberList) {
          assertThat(query.mobiles()).contains(MobileNumber.of(call.mobileCode, number));
        }
      }
      if (call.emailList != null) {
        assertThat(call.emailList).hasSizeBetween(1, MOST_IN_A_LIST).doesNotHaveDuplicates();
      }
      if (call.identificationNumberList != null) {
        assertThat(call.identificationNumberList)
            .hasSizeBetween(1, MOST_IN_A_LIST)
            .doesNotHaveDuplicates();
      }
      assertThat(call.identificationType == null)
          .isEqualTo(query.identificationNumbers().isEmpty());
      assertThat(call.mobileNumberList == null).isEqualTo(query.mobiles().isEmpty());
      assertThat(call.emailList == null).isEqualTo(query.emails().isEmpty());
      assertThat(call.identificationNumberList == null)
          .isEqualTo(query.identificationNumbers().isEmpty());
    }
  }

  /** The combinations that one call asks for. */
  private record Block(
      @Nullable String code, Set<String> mobiles, Set<String> emails, Set<String> numbers) {

    static Block of(BatchGetTalentIdsRequest call) {
      return new Block(
          call.mobileCode,
          setOf(call.mobileNumberList),
          setOf(call.emailList),
          setOf(call.identificationNumberList));
    }

    private static Set<String> setOf(@Nullable List<String> values) {
      return values == null ? Set.of() : Set.copyOf(values);
    }

    long combinations() {
      return oneIfNone(mobiles) * oneIfNone(emails) * oneIfNone(numbers);
    }

    boolean asksFor(
        @Nullable MobileNumber mobile,
        @Nullable EmailAddress email,
        @Nullable IdentificationNumber number) {
      return (mobile == null
              || mobile.countryCode().equals(code) && mobiles.contains(mobile.number()))
          && (email == null || emails.contains(email.value()))
          && (number == null || numbers.contains(number.value()));
    }
  }
}
