package com.example.compatibility;

import io.talentport.core.ConnectOptions;
import io.talentport.core.RecruitingPlatform;
import io.talentport.sandbox.Sandbox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;

/** Both platforms against one sandbox, on the main thread and on one of the common pool. */
public final class Column {

  private final String name;
  private final ConnectOptions options;
  private final List<String> problems = new ArrayList<>();

  public Column(String name) {
    this(name, ConnectOptions.none());
  }

  public Column(String name, ConnectOptions options) {
    this.name = name;
    this.options = options;
  }

  /** Prints {@code compat: <column>: <platform> <ports that worked> of <ports>, …}. */
  public void run(Sandbox sandbox) {
    List<String> counts = new ArrayList<>();
    for (String platform : List.of("feishu", "dingtalk")) {
      counts.add(platform + " " + portsThatWork(platform, sandbox));
    }
    System.out.println("compat: " + name + ": " + String.join(", ", counts));
    problems.forEach(problem -> System.out.println("compat problem: " + problem));
  }

  public boolean worked() {
    return problems.isEmpty();
  }

  private String portsThatWork(String platform, Sandbox sandbox) {
    Map<String, String> settings = new HashMap<>(sandbox.settings(platform));
    settings.put("talentport.platform", platform);
    try {
      Map<String, Boolean> worked = new LinkedHashMap<>();
      note(worked, platform + " on the main thread", everyPort(settings));
      String seeding = SeedOverHttp.problem(sandbox);
      if (!seeding.isEmpty()) {
        problems.add("seed over HTTP: " + seeding);
      }
      sandbox.reset();
      note(
          worked,
          platform + " on a common-pool thread",
          ForkJoinPool.commonPool().submit(() -> everyPort(settings)).get());
      sandbox.reset();
      return worked.values().stream().filter(Boolean::booleanValue).count() + " of " + worked.size();
    } catch (Exception | LinkageError failure) {
      problems.add(platform + ": " + failure);
      return "failed";
    }
  }

  private Map<String, String> everyPort(Map<String, String> settings) {
    try (RecruitingPlatform platform = RecruitingPlatform.connect(settings, options)) {
      return Ports.callAll(platform);
    }
  }

  private void note(Map<String, Boolean> worked, String where, Map<String, String> outcomes) {
    outcomes.forEach(
        (port, problem) -> {
          worked.merge(port, problem.isEmpty(), Boolean::logicalAnd);
          if (!problem.isEmpty()) {
            problems.add(where + ", " + port + ": " + problem);
          }
        });
  }
}
