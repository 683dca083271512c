package com.example.compatibility.redis;

import com.example.compatibility.Column;
import io.talentport.core.ConnectOptions;
import io.talentport.sandbox.Sandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.data.redis.core.StringRedisTemplate;
import redis.embedded.RedisServer;

/** A Spring Boot application whose instances share by its own Redis client. */
@SpringBootApplication
public class RedisColumn {

  public static void main(String... arguments) throws IOException {
    int port = freePort();
    RedisServer redis =
        RedisServer.newRedisServer().port(port).bind("127.0.0.1").setting("save \"\"").build();
    redis.start();
    boolean worked;
    try (Sandbox sandbox = Sandbox.start();
        var context =
            new SpringApplicationBuilder(RedisColumn.class)
                .web(WebApplicationType.NONE)
                .properties(properties(sandbox, port))
                .run()) {
      Column column = new Column(arguments[0], context.getBean(ConnectOptions.class));
      column.run(sandbox);
      worked = column.worked();
      Set<String> kept = context.getBean(StringRedisTemplate.class).keys("talentport:*");
      if (kept.stream().noneMatch(key -> key.startsWith("talentport:token:"))
          || kept.stream().noneMatch(key -> key.startsWith("talentport:quota:"))) {
        throw new IllegalStateException("nothing is shared: " + kept.size() + " keys");
      }
    } finally {
      redis.stop();
    }
    System.exit(worked ? 0 : 1);
  }

  private static Map<String, Object> properties(Sandbox sandbox, int port) {
    Map<String, Object> properties = new HashMap<>(sandbox.settings("feishu"));
    properties.put("talentport.platform", "feishu");
    properties.put("talentport.coordination.redis-connection-factory", "redisConnectionFactory");
    properties.put("spring.data.redis.port", port);
    properties.put("logging.level.root", "warn");
    properties.put("spring.main.banner-mode", "off");
    return properties;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
