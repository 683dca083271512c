package io.talentport.micrometer;

import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The spans that an exporter of OpenTelemetry gets, through the bridge of Micrometer. */
final class RecordedSpans {

  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
  private final OtelTracer tracer =
      new OtelTracer(
          OpenTelemetrySdk.builder()
              .setTracerProvider(
                  SdkTracerProvider.builder()
                      .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                      .build())
              .build()
              .getTracer("test"),
          new OtelCurrentTraceContext(),
          event -> {});

  /** Has the registry's observations traced. */
  ObservationRegistry tracing(ObservationRegistry observations) {
    observations
        .observationConfig()
        .observationHandler(new DefaultTracingObservationHandler(tracer));
    return observations;
  }

  OtelTracer tracer() {
    return tracer;
  }

  /** In lower case with hyphens, as some versions write it and others do not. */
  static String name(SpanData span) {
    return span.getName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  static boolean isError(SpanData span) {
    return span.getStatus().getStatusCode() == StatusCode.ERROR;
  }

  List<SpanData> all() {
    return exporter.getFinishedSpanItems().stream()
        .sorted(Comparator.comparingLong(SpanData::getStartEpochNanos))
        .toList();
  }

  /** The one span of this name. */
  SpanData one(String name) {
    List<SpanData> found = named(name).toList();
    if (found.size() != 1) {
      throw new AssertionError(
          found.size()
              + " spans are called "
              + name
              + " among "
              + all().stream().map(RecordedSpans::name).toList());
    }
    return found.get(0);
  }

  Stream<SpanData> named(String name) {
    return all().stream().filter(span -> name(span).equals(name));
  }

  Stream<SpanData> childrenOf(SpanData parent) {
    return all().stream().filter(span -> span.getParentSpanId().equals(parent.getSpanId()));
  }

  /** Everything that an exporter could print. */
  String text() {
    return all().toString()
        + all().stream().flatMap(span -> span.getEvents().stream()).toList()
        + all().stream().map(SpanData::getStatus).toList();
  }
}
