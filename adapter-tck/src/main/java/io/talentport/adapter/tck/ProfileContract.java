package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.Profile.Guarded;
import io.talentport.adapter.tck.internal.fixture.Attributes;
import io.talentport.adapter.tck.internal.fixture.Example;
import io.talentport.adapter.tck.internal.spec.SchemaCoverage;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.NotFoundException;
import io.talentport.core.model.ProfilePart;
import io.talentport.core.model.TalentProfile;
import io.talentport.core.port.Talents;
import io.talentport.sandbox.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A profile has what the platform shows and the caller requests, and nothing else. */
abstract class ProfileContract extends ContractGroup {

  private Profile profile() {
    return adapter().profile();
  }

  private void seed(Example record) {
    profile().seed(fixture().sandbox().seed(), record);
  }

  private void nextReply(Fault fault) {
    fixture().sandbox().faults().next(profile().operation().id(), fault);
  }

  @Test
  @ContractCase(value = "C173", port = Talents.class)
  @DisplayName("C173 brings every field of a profile that nobody has to ask for")
  void required_bringsEveryFieldOfAProfile() {
    Example full = profile().full();
    assertThat(
            SchemaCoverage.missing(
                profile().operation().spec(), profile().schema(), full.content()))
        .as("documented fields that the full record in the fixtures lacks")
        .isEmpty();
    seed(full);
    RecruitingPlatform platform = fixture().connect();

    TalentProfile unasked = platform.port(Talents.class).get(adapter().talents().talent());
    TalentProfile whole = profile().read(platform, ProfilePart.values());

    assertThat(unasked.parts()).isEmpty();
    assertThat(Profile.attributes(unasked)).isEqualTo(profile().expected(Set.of()));
    assertThat(whole.unreadable()).isEmpty();
    assertThat(alwaysEmpty(whole))
        .as("attributes that stay empty, against those declared to be lost")
        .isEqualTo(profile().lost());
  }

  /** The attributes that are empty in every entry. */
  private static Set<String> alwaysEmpty(TalentProfile profile) {
    Set<String> empty = new TreeSet<>(Attributes.empty(profile));
    Attributes.of(profile).keySet().stream()
        .map(path -> path.replaceAll("\\[\\d+]", ""))
        .forEach(
            filled -> empty.removeIf(path -> filled.equals(path) || filled.startsWith(path + ".")));
    return empty;
  }

  @Test
  @ContractCase(value = "C174", port = Talents.class)
  @DisplayName("C174 brings of the sensitive parts of a profile those that are asked for, no other")
  void required_bringsOnlyThePartsThatAreAskedFor() {
    seed(profile().full());
    RecruitingPlatform platform = fixture().connect();

    for (ProfilePart part : ProfilePart.values()) {
      TalentProfile profile = profile().read(platform, part);

      assertThat(profile.parts()).containsExactly(part);
      assertThat(Profile.attributes(profile))
          .as("a profile that was asked for with %s", part)
          .isEqualTo(profile().expected(Set.of(part)));
      assertThat(Profile.attributes(profile().read(platform, Profile.allBut(part))))
          .as("a profile that was asked for with everything but %s", part)
          .isEqualTo(profile().expected(List.of(Profile.allBut(part))));
    }
  }

  @Test
  @ContractCase(value = "C175", port = Talents.class)
  @DisplayName("C175 brings a talent with nothing but an id")
  void required_bringsATalentWithNothingButAnId() {
    seed(profile().minimal());
    RecruitingPlatform platform = fixture().connect();

    TalentProfile profile = profile().read(platform, ProfilePart.values());

    assertThat(profile.unreadable()).isEmpty();
    assertThat(Profile.attributes(profile)).isEqualTo(profile().minimal().expected());
  }

  Stream<Guarded> guardedFields() {
    return adapter().serves(Talents.class)
        ? profile().guarded().stream()
            .filter(field -> !profile().attributesOf(field.part()).isEmpty())
        : Stream.empty();
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("guardedFields")
  @ContractCase(value = "C176", mayHaveNoCase = true)
  @DisplayName("C176 takes a field that an application may not be shown for unknown, not for none")
  void required_takesWhatIsNotShownForUnknown(Guarded field) {
    seed(profile().full());
    RecruitingPlatform platform = fixture().connect();
    Map<String, String> own = profile().attributesOf(field.part());
    String path = own.keySet().iterator().next();

    nextReply(Fault.removeJson(field.pointer()));
    TalentProfile withoutPermission = profile().read(platform, ProfilePart.values());

    assertThat(Profile.top(withoutPermission, path))
        .as("%s, which is not shown", field)
        .isEqualTo(Optional.empty());
    assertThat(Profile.attributes(withoutPermission))
        .as("the rest")
        .isEqualTo(profile().expected(List.of(Profile.allBut(field.part()))));
    if (field.isList()) {
      nextReply(Fault.replaceJson(field.pointer(), List.of()));

      TalentProfile none = profile().read(platform, ProfilePart.values());

      assertThat(Profile.top(none, path))
          .as("%s, which is shown and has nothing in it", field)
          .isInstanceOfSatisfying(Optional.class, value -> assertThat(value.isPresent()).isTrue());
      assertThat(Profile.attributes(none))
          .isEqualTo(profile().expected(List.of(Profile.allBut(field.part()))));
    }
  }

  @Test
  @ContractCase(value = "C177", port = Talents.class)
  @DisplayName("C177 says that there is no such talent, and gives no empty profile")
  void required_saysThatThereIsNoSuchTalent() {
    seed(profile().full());
    Talents talents = fixture().connect().port(Talents.class);

    NotFoundException failure =
        ExpectedFailure.of(
            NotFoundException.class, () -> talents.get(adapter().talents().nobody()));

    assertThat(failure.operation()).contains(profile().operation().id());
    assertThat(failure.platformCode()).as("the platform's code").isPresent();
    assertThat(failure.retryable()).isFalse();
  }

  private List<Vocabulary> openVocabularies() {
    return Vocabulary.of(adapter()).stream()
        .filter(one -> one.operation().operation().equals(profile().operation().id()))
        .filter(one -> !one.sent() && one.isOpen())
        .toList();
  }

  @Test
  @ContractCase(value = "C178", port = Talents.class)
  @DisplayName("C178 keeps every word that nobody knows, and all that comes with them")
  void required_keepsUnknownWordsInAProfile() {
    seed(profile().full());
    List<Vocabulary> vocabularies = openVocabularies();
    assertThat(vocabularies).as("the vocabularies of a profile").isNotEmpty();
    nextReply(
        Fault.mutate(
            reply -> {
              vocabularies.forEach(one -> put(reply, one.pointer(), one.wire(one.unknownWord())));
              return reply;
            }));

    TalentProfile profile = profile().read(fixture().connect(), ProfilePart.values());

    assertThat(Profile.attributes(profile).keySet())
        .as("the attributes of a profile full of unknown words")
        .isEqualTo(profile().expected(List.of(ProfilePart.values())).keySet());
    assertThat(profile.unreadable()).isEmpty();
    for (Vocabulary vocabulary : vocabularies) {
      assertThat(new ArrayList<Object>(Attributes.ofType(vocabulary.type(), profile)))
          .as("the unknown word of %s", vocabulary)
          .contains(vocabulary.ofWord(vocabulary.unknownWord()));
    }
  }

  private static void put(JsonNode reply, String pointer, JsonNode value) {
    int last = pointer.lastIndexOf('/');
    ((ObjectNode) reply.at(pointer.substring(0, last))).set(pointer.substring(last + 1), value);
  }
}
