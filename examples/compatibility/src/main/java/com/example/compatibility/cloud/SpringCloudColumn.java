package com.example.compatibility.cloud;

import com.example.compatibility.Column;
import io.talentport.sandbox.Sandbox;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.cloud.openfeign.EnableFeignClients;

/** A Spring Boot application with a Feign client of its own, in the version of Spring Cloud. */
@SpringBootApplication
@EnableFeignClients
public class SpringCloudColumn {

  public static void main(String... arguments) {
    Column column = new Column(arguments[0]);
    try (Sandbox sandbox = Sandbox.start();
        var context =
            new SpringApplicationBuilder(SpringCloudColumn.class)
                .web(WebApplicationType.NONE)
                .properties(
                    Map.of(
                        "logging.level.root", "warn",
                        "spring.main.banner-mode", "off",
                        "journal.address", sandbox.uri().toString()))
                .run()) {
      column.run(sandbox);
      String journal = context.getBean(JournalClient.class).journal();
      if (!journal.contains("requests")) {
        throw new IllegalStateException("the application's own client reads: " + journal);
      }
    }
    System.exit(column.worked() ? 0 : 1);
  }
}
