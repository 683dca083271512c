package io.talentport.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.IncompleteValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What builders do with a list that they are given as a whole. */
class KeptListTest {

  private static final RecordSource LAGOU = source(ResumeChannel.LAGOU);
  private static final RecordSource BOSS = source(ResumeChannel.BOSS);

  private static RecordSource source(ResumeChannel channel) {
    return RecordSource.builder().channel(channel).build();
  }

  private static ResumeRecord.Builder record() {
    return ResumeRecord.builder().subject(RecordSubject.RESUME).resumeId(ResumeId.of("r1"));
  }

  @Test
  void anImmutableListIsKeptAsItIs() {
    List<RecordSource> one = List.of(LAGOU);
    List<RecordSource> three = List.of(LAGOU, BOSS, LAGOU);

    assertThat(record().sources(one).build().sources()).isSameAs(one);
    assertThat(record().addAllSources(three).build().sources()).isSameAs(three);
  }

  @Test
  void anotherListIsCopied() {
    List<RecordSource> given = new ArrayList<>(List.of(LAGOU));
    ResumeRecord record = record().sources(given).build();
    given.add(BOSS);

    assertThat(record.sources()).containsExactly(LAGOU).isUnmodifiable();
  }

  @Test
  void moreCanBeAddedToAListThatWasKept() {
    List<RecordSource> given = List.of(LAGOU);

    assertThat(record().sources(given).addSources(BOSS).build().sources())
        .containsExactly(LAGOU, BOSS);
    assertThat(record().sources(given).addAllSources(given).build().sources())
        .containsExactly(LAGOU, LAGOU);
    assertThat(record().addSources(BOSS).sources(given).build().sources()).isEqualTo(given);
    assertThat(given).containsExactly(LAGOU);
  }

  @Test
  void aBuilderCanGoOnAfterItHasBuilt() {
    ResumeRecord.Builder builder = record().sources(List.of(LAGOU));
    ResumeRecord first = builder.build();

    assertThat(builder.addSources(BOSS).build().sources()).containsExactly(LAGOU, BOSS);
    assertThat(first.sources()).containsExactly(LAGOU);
  }

  @Test
  void anImmutableListThatHoldsNullIsRefusedByName() {
    List<RecordSource> withNull = Stream.of(LAGOU, (RecordSource) null).toList();

    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> record().sources(withNull))
        .satisfies(refused -> assertThat(refused.missing()).containsExactly("sources element"));
  }
}
