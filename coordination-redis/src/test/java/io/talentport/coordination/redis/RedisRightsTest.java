package io.talentport.coordination.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rights that are told are those that the scripts use, and those in the documentation. */
class RedisRightsTest {

  private static final Pattern CALL = Pattern.compile("redis\\.p?call\\('([A-Z]+)'");
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  @Test
  void commandsAreThoseOfTheScriptsAndThoseThatRunScripts() throws IllegalAccessException {
    TreeSet<String> used = new TreeSet<>(List.of("EVAL", "EVALSHA"));
    for (Class<?> store :
        List.of(
            RedisTokenStore.class,
            RedisCacheStore.class,
            RedisLeases.class,
            RedisQuotaStore.class,
            RedisSubmitLedger.class,
            KnownSubmits.class)) {
      for (Field field : store.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == RedisScript.class) {
          field.setAccessible(true);
          used.addAll(found(CALL, ((RedisScript) field.get(null)).text()));
        }
      }
    }

    assertThat(RedisRights.COMMANDS).containsExactlyInAnyOrderElementsOf(used);
  }

  @ParameterizedTest
  @ValueSource(strings = {"several-instances.md", "several-instances.zh-CN.md"})
  void documentationNamesThem(String page) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("..", "docs", page));
    List<String> told = new ArrayList<>();
    lines.stream()
        .filter(line -> line.contains("`EVALSHA`"))
        .forEach(line -> told.addAll(found(QUOTED, line)));

    List<String> expected = new ArrayList<>(RedisRights.COMMANDS);
    expected.addAll(RedisRights.KEYS);
    assertThat(told).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult one) -> one.group(1)).toList();
  }
}
