package io.talentport.adapter.support.json;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Creates parsers and generators with fixed limits, because an application may change the library's
 * defaults. The length of a body is limited before it is parsed.
 */
final class JsonStreams {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(500)
                  .maxNumberLength(1_000)
                  .maxNameLength(50_000)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private JsonStreams() {}

  static JsonParser parser(byte[] body, int length) {
    return FACTORY.createParser(ObjectReadContext.empty(), body, 0, length);
  }

  static JsonParser parser(InputStream body) {
    return FACTORY.createParser(ObjectReadContext.empty(), body);
  }

  static JsonGenerator generator(ByteArrayOutputStream into) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), into);
  }
}
