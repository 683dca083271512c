package io.talentport.examples.instances;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.RedisClient;
import io.lettuce.core.ScanIterator;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.talentport.coordination.redis.RedisCoordination;
import io.talentport.coordination.redis.RedisCoordinationSettings;
import io.talentport.core.ConnectOptions;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeRecordQuery;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.Sandbox;
import io.talentport.test.redis.RedisServerFixture;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that is in Redis after real work, as whoever gets hold of it sees it. */
@Timeout(180)
class RedisContentsIT {

  private static final String NAME = "马克诺";
  private static final String MOBILE = "13912345678";
  private static final String EMAIL = "marker@example.org";

  /** Shorter ones, such as a name of a mode, are nobody's secret and may occur by chance. */
  private static final int SHORTEST = 6;

  @ParameterizedTest
  @ValueSource(strings = {"dingtalk", "feishu"})
  void nothingInItIsASecretOrAPerson(String platform) {
    // Compressed, it would show nothing in any case.
    try (RedisServerFixture redis =
            RedisServerFixture.builder().option("rdbcompression", "no").start();
        Coordination shared =
            RedisCoordination.of(
                RedisCoordinationSettings.builder().redisUri(redis.uri()).build());
        Sandbox sandbox = Sandbox.start()) {
      Map<String, String> settings = new HashMap<>(sandbox.settings(platform));
      settings.put("talentport.platform", platform);
      work(settings, shared);

      List<String> kept = dump(redis.uri());

      assertThat(kept).anyMatch(entry -> entry.contains(":quota:"));
      assertThat(kept).anyMatch(entry -> entry.contains(":token:"));
      assertThat(kept.stream().anyMatch(entry -> entry.contains(":list:")))
          .as("places are a list on Feishu only")
          .isEqualTo(platform.equals("feishu"));
      String[] secrets = secrets(settings, sandbox);
      assertThat(kept).allSatisfy(entry -> assertThat(entry).doesNotContainIgnoringCase(secrets));
    }
  }

  private static void work(Map<String, String> settings, Coordination shared) {
    ConnectOptions options = ConnectOptions.builder().component(Coordination.class, shared).build();
    try (RecruitingPlatform platform = RecruitingPlatform.connect(settings, options)) {
      platform
          .port(ResumeIntake.class)
          .submit(
              Resume.builder()
                  .person(
                      PersonalDetails.builder().name(PersonName.of(NAME)).residence("成都").build())
                  .contacts(
                      ContactDetails.builder()
                          .mobile(MobileNumber.of(MOBILE))
                          .email(EmailAddress.of(EMAIL))
                          .build())
                  .channel(ResumeChannel.of("lagou"))
                  .build());
      platform
          .port(TalentLookup.class)
          .find(TalentQuery.builder().addMobiles(MobileNumber.of(MOBILE)).build());
      platform
          .port(ResumeRecords.class)
          .list(ResumeRecordQuery.everything(), PageRequest.first())
          .pages()
          .iterator()
          .next();
    }
  }

  /** What the application was given, and the tokens that it was sent. */
  private static String[] secrets(Map<String, String> settings, Sandbox sandbox) {
    Set<String> tokens =
        sandbox.journal().requests().stream()
            .flatMap(request -> Stream.of(request.headers(), request.query()))
            .flatMap(named -> named.entrySet().stream())
            .filter(one -> one.getKey().contains("token") || one.getKey().contains("authorization"))
            .map(one -> one.getValue().replace("Bearer ", ""))
            .collect(Collectors.toSet());
    assertThat(tokens).isNotEmpty();
    Set<String> secrets = new HashSet<>(tokens);
    secrets.addAll(List.of(NAME, MOBILE, EMAIL));
    settings.values().stream().filter(value -> value.length() >= SHORTEST).forEach(secrets::add);
    return secrets.toArray(String[]::new);
  }

  private static List<String> dump(String uri) {
    RedisClient client = RedisClient.create(uri);
    try (StatefulRedisConnection<byte[], byte[]> look = client.connect(ByteArrayCodec.INSTANCE)) {
      return ScanIterator.scan(look.sync()).stream()
          .map(key -> text(key) + " " + text(look.sync().dump(key)))
          .toList();
    } finally {
      client.shutdown();
    }
  }

  /** As UTF-8, in which a name would be written, where it is that; each other byte is lost. */
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
