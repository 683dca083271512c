package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.sandbox.Fault;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each match comes once, also where Feishu repeats it; two matches of one talent are two. */
class RepeatedMatchesTest {

  private static final TalentQuery QUERY =
      TalentQuery.builder().addEmails(EmailAddress.of("a@x.cn"), EmailAddress.of("b@x.cn")).build();

  private final OnSandbox feishu = new OnSandbox();

  @AfterEach
  void close() {
    feishu.close();
  }

  /** "Aa" and "BB" have the same hash code. */
  @ParameterizedTest
  @CsvSource({
    "1:a@x.cn 2:b@x.cn, 1:a@x.cn 2:b@x.cn",
    "1:a@x.cn 2:b@x.cn 1:a@x.cn, 1:a@x.cn 2:b@x.cn",
    "1:a@x.cn 1:b@x.cn 1:a@x.cn, 1:a@x.cn 1:b@x.cn",
    "Aa:a@x.cn BB:a@x.cn, Aa:a@x.cn BB:a@x.cn",
    "Aa:a@x.cn BB:a@x.cn Aa:a@x.cn, Aa:a@x.cn BB:a@x.cn"
  })
  void eachMatchOfAReplyComesOnce(String replied, String expected) {
    feishu.sandbox.faults().next("batchGetTalentIds", reply(replied));

    List<TalentMatch> found = feishu.lookup().find(QUERY);

    assertThat(found)
        .extracting(match -> match.talentId().value() + ":" + match.email().orElseThrow().value())
        .containsExactly(expected.split(" "));
  }

  private static Fault reply(String matches) {
    return Fault.body(
        Arrays.stream(matches.split(" "))
            .map(match -> match.split(":"))
            .map(match -> "{\"talent_id\":\"" + match[0] + "\",\"email\":\"" + match[1] + "\"}")
            .collect(
                Collectors.joining(
                    ",", "{\"code\":0,\"msg\":\"ok\",\"data\":{\"talent_list\":[", "]}}")));
  }
}
