package com.example.compatibility.spring;

import com.example.compatibility.Column;
import io.talentport.sandbox.Sandbox;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A Spring Boot application: the versions are those of Boot's parent. */
@SpringBootApplication
public class SpringApplicationColumn {

  public static void main(String... arguments) {
    Column column = new Column(arguments[0]);
    try (Sandbox sandbox = Sandbox.start();
        var context =
            new SpringApplicationBuilder(SpringApplicationColumn.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of("logging.level.root", "warn", "spring.main.banner-mode", "off"))
                .run()) {
      column.run(sandbox);
    }
    System.exit(column.worked() ? 0 : 1);
  }
}
