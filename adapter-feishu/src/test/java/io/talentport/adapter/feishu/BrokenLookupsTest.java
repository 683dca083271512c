package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;

import io.talentport.adapter.tck.AdapterUnderTest;
import io.talentport.adapter.tck.RecruitingAdapterContract;
import io.talentport.core.PlatformId;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.port.TalentLookup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The contract notices a look-up that finds too little, too much, or somebody twice. */
class BrokenLookupsTest {

  private interface Defect extends BiFunction<TalentLookup, TalentQuery, List<TalentMatch>> {}

  private static Defect present = TalentLookup::find;

  /** Feishu's adapter, with the defect that the test has set between it and its caller. */
  static final class Broken extends RecruitingAdapterContract {
    @Override
    protected AdapterUnderTest adapter() {
      return FeishuUnderTest.adapter()
          .connect(
              (settings, options, clock) ->
                  new BrokenPlatform(
                      Feishu.connect(FeishuSettings.of(settings), options, new ClockTime(clock)),
                      present));
    }
  }

  static Stream<Arguments> defects() {
    return Stream.of(
        arguments("asks for the first hundred only", (Defect) BrokenLookupsTest::firstHundred),
        arguments("asks for one kind after the other", (Defect) BrokenLookupsTest::eitherKind),
        arguments(
            "finds somebody twice",
            (Defect)
                (lookup, query) ->
                    Stream.concat(lookup.find(query).stream(), lookup.find(query).stream())
                        .toList()));
  }

  private static List<TalentMatch> firstHundred(TalentLookup lookup, TalentQuery query) {
    return lookup.find(
        TalentQuery.builder()
            .addAllMobiles(query.mobiles().stream().limit(100).toList())
            .addAllEmails(query.emails().stream().limit(100).toList())
            .identificationType(query.identificationType())
            .addAllIdentificationNumbers(query.identificationNumbers().stream().limit(100).toList())
            .build());
  }

  private static List<TalentMatch> eitherKind(TalentLookup lookup, TalentQuery query) {
    List<TalentMatch> found = new ArrayList<>();
    if (!query.mobiles().isEmpty()) {
      found.addAll(lookup.find(TalentQuery.builder().addAllMobiles(query.mobiles()).build()));
    }
    if (!query.emails().isEmpty()) {
      found.addAll(lookup.find(TalentQuery.builder().addAllEmails(query.emails()).build()));
    }
    return found;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("defects")
  void aBrokenLookupBreaksTheContract(String name, Defect defect) {
    present = defect;
    try {
      assertThat(failures())
          .as("what the contract says of a look-up that %s", name)
          .anyMatch(failure -> failure.contains("each talent that meets both kinds, once"));
    } finally {
      present = TalentLookup::find;
    }
  }

  private static List<String> failures() {
    Class<?> group =
        Arrays.stream(RecruitingAdapterContract.class.getDeclaredClasses())
            .filter(type -> type.getSimpleName().equals("Lookup"))
            .findFirst()
            .orElseThrow();
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectNestedClass(List.of(Broken.class), group))
        .execute()
        .testEvents()
        .failed()
        .stream()
        .flatMap(event -> event.getPayload(TestExecutionResult.class).stream())
        .flatMap(result -> result.getThrowable().stream())
        .map(Throwable::toString)
        .toList();
  }

  /** Another platform whose look-up is broken. */
  private record BrokenPlatform(RecruitingPlatform whole, Defect defect)
      implements RecruitingPlatform {

    @Override
    public PlatformId id() {
      return whole.id();
    }

    @Override
    public Set<Class<?>> ports() {
      return whole.ports();
    }

    @Override
    public <P> Optional<P> find(Class<P> port) {
      return whole.find(port).map(found -> broken(port, found));
    }

    @Override
    public <P> P port(Class<P> port) {
      return broken(port, whole.port(port));
    }

    private <P> P broken(Class<P> port, P found) {
      return found instanceof TalentLookup lookup
          ? port.cast((TalentLookup) query -> defect.apply(lookup, query))
          : found;
    }

    @Override
    public void close() {
      whole.close();
    }
  }
}
