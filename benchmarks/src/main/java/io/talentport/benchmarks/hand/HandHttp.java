package io.talentport.benchmarks.hand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** One pooled HTTP client, and JSON by readers and writers that are prepared once. Thread-safe. */
final class HandHttp implements AutoCloseable {

  static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private static final int CONNECTIONS = 64;

  private final CloseableHttpClient http =
      HttpClients.custom()
          .setConnectionManager(
              PoolingHttpClientConnectionManagerBuilder.create()
                  .setMaxConnTotal(CONNECTIONS)
                  .setMaxConnPerRoute(CONNECTIONS)
                  .setDefaultConnectionConfig(
                      ConnectionConfig.custom()
                          .setConnectTimeout(Timeout.ofSeconds(5))
                          .setSocketTimeout(Timeout.ofSeconds(20))
                          .build())
                  .build())
          .build();

  /** Sends a request and decodes the response while it arrives. */
  <T> T call(ClassicHttpRequest request, ObjectReader reader) throws IOException {
    return http.execute(
        request,
        response -> {
          if (response.getCode() != 200) {
            throw new IOException("HTTP " + response.getCode());
          }
          try (InputStream body = response.getEntity().getContent()) {
            return reader.readValue(body);
          }
        });
  }

  static HttpEntity json(ObjectWriter writer, Object value) {
    return new ByteArrayEntity(writer.writeValueAsBytes(value), ContentType.APPLICATION_JSON);
  }

  @Override
  public void close() {
    try {
      http.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
