package io.talentport.adapter.support.peer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** A request as it arrived. */
public record Received(
    int connection, String method, String target, Map<String, String> headers, byte[] body) {

  public String path() {
    return target.contains("?") ? target.substring(0, target.indexOf('?')) : target;
  }

  public String rawQuery() {
    return target.contains("?") ? target.substring(target.indexOf('?') + 1) : "";
  }

  public Map<String, String> query() {
    return Arrays.stream(rawQuery().split("&"))
        .filter(part -> !part.isEmpty())
        .map(part -> part.split("=", 2))
        .collect(
            Collectors.toMap(
                part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
  }

  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
