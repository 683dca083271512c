package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.IdentificationNumber;
import io.talentport.core.model.IdentificationType;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.port.TalentLookup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A look-up accepts lists of any length, and finds the same as one unlimited call would. */
abstract class LookupContract extends ContractGroup {

  private static final List<String> COUNTRIES = List.of("86", "852", "1");

  private List<TalentMatch> find(TalentQuery query) {
    return fixture().connect().port(TalentLookup.class).find(query);
  }

  private void seed(List<TalentMatch> talents) {
    talents.forEach(talent -> adapter().lookup().seed(fixture().sandbox().seed(), talent));
  }

  private static MobileNumber mobile(int index) {
    return MobileNumber.of(COUNTRIES.get(index % COUNTRIES.size()), "1390" + (1_000_000 + index));
  }

  private static EmailAddress email(int index) {
    return EmailAddress.of("talent" + index + "@example.org");
  }

  private static IdentificationNumber document(int index) {
    return IdentificationNumber.of("E" + (1_000_000 + index));
  }

  private static TalentMatch.Builder talent(int index) {
    return TalentMatch.builder().talentId(TalentId.of("talent-" + index));
  }

  @Test
  @ContractCase(value = "C70", port = TalentLookup.class, mayBeElsewhere = true)
  @DisplayName("C70 ANDs the kinds of criteria over every combination of pieces")
  void required_andsTheKindsOverEveryCombinationOfPieces() {
    List<MobileNumber> mobiles = IntStream.range(0, 250).mapToObj(LookupContract::mobile).toList();
    List<EmailAddress> emails = IntStream.range(0, 150).mapToObj(LookupContract::email).toList();
    List<TalentMatch> expected = new ArrayList<>();
    Random chance = new Random(20260302);
    for (int i = 0; i < 400; i++) {
      // A pair is in any two pieces; a third of the talents meets only one kind of criterion.
      boolean met = i % 3 != 0;
      TalentMatch talent =
          talent(i)
              .mobile(mobile(chance.nextInt(250)))
              .email(met ? email(chance.nextInt(150)) : email(150 + i))
              .build();
      seed(List.of(talent));
      if (met) {
        expected.add(talent);
      }
    }

    List<TalentMatch> found =
        find(TalentQuery.builder().addAllMobiles(mobiles).addAllEmails(emails).build());

    assertThat(found)
        .as("each talent that meets both kinds, once")
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(fixture().callsOfPorts())
        .as("84, 83 and 83 numbers of three countries, times 150 addresses in two pieces")
        .isEqualTo(6);
  }

  @Test
  @ContractCase(value = "C71", port = TalentLookup.class, mayBeElsewhere = true)
  @DisplayName("C71 combines three kinds of criteria")
  void required_combinesThreeKinds() {
    List<TalentMatch> expected = new ArrayList<>();
    List<Integer> partner = new ArrayList<>(IntStream.range(0, 210).boxed().toList());
    Collections.shuffle(partner, new Random(7));
    for (int i = 0; i < 210; i++) {
      TalentMatch talent =
          talent(i)
              .mobile(mobile(i))
              .email(email(partner.get(i)))
              .identificationType(IdentificationType.PASSPORT)
              .identificationNumber(document(209 - i))
              .build();
      seed(List.of(talent));
      expected.add(talent);
    }
    seed(
        List.of(
            talent(900)
                .mobile(mobile(0))
                .email(email(1))
                .identificationType(IdentificationType.OTHER)
                .identificationNumber(document(2))
                .build()));

    List<TalentMatch> found =
        find(
            TalentQuery.builder()
                .addAllMobiles(IntStream.range(0, 210).mapToObj(LookupContract::mobile).toList())
                .addAllEmails(IntStream.range(0, 210).mapToObj(LookupContract::email).toList())
                .identificationType(IdentificationType.PASSPORT)
                .addAllIdentificationNumbers(
                    IntStream.range(0, 210).mapToObj(LookupContract::document).toList())
                .build());

    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(fixture().callsOfPorts()).isEqualTo(3 * 3 * 3);
  }

  @Test
  @ContractCase(value = "C72", port = TalentLookup.class, mayBeElsewhere = true)
  @DisplayName("C72 takes one kind of criterion of any length")
  void required_takesOneKindOfAnyLength() {
    List<TalentMatch> talents =
        IntStream.range(0, 301).mapToObj(i -> talent(i).email(email(i)).build()).toList();
    seed(talents);

    List<TalentMatch> found =
        find(
            TalentQuery.builder()
                .addAllEmails(IntStream.range(0, 301).mapToObj(LookupContract::email).toList())
                .build());

    assertThat(found).isEqualTo(talents);
    assertThat(fixture().callsOfPorts()).isEqualTo(4);
  }

  @Test
  @ContractCase(value = "C73", port = TalentLookup.class, mayBeElsewhere = true)
  @DisplayName("C73 distinguishes the same number in two countries")
  void required_tellsTheSameNumberInTwoCountriesApart() {
    MobileNumber mainland = MobileNumber.of("86", "13951000000");
    MobileNumber hongKong = MobileNumber.of("852", "13951000000");
    seed(List.of(talent(1).mobile(mainland).build(), talent(2).mobile(hongKong).build()));

    assertThat(find(TalentQuery.builder().addMobiles(hongKong).build()))
        .containsExactly(talent(2).mobile(hongKong).build());
    assertThat(find(TalentQuery.builder().addMobiles(hongKong, mainland).build()))
        .containsExactlyInAnyOrder(
            talent(1).mobile(mainland).build(), talent(2).mobile(hongKong).build());
  }

  @Test
  @ContractCase(value = "C74", port = TalentLookup.class, mayBeElsewhere = true)
  @DisplayName("C74 gives one talent once for each match, and nobody for nobody")
  void required_givesEachMatchOnce() {
    seed(List.of(talent(1).mobile(mobile(0)).email(email(120)).build()));

    List<TalentMatch> found =
        find(
            TalentQuery.builder()
                .addAllEmails(IntStream.range(0, 250).mapToObj(LookupContract::email).toList())
                .addMobiles(mobile(0), mobile(1), mobile(2))
                .build());

    assertThat(found).hasSize(1);
    assertThat(find(TalentQuery.builder().addEmails(email(999)).build())).isEmpty();
  }
}
