package io.talentport.adapter.support.call;

import feign.DeclarativeContract;
import feign.Headers;
import feign.MethodMetadata;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import io.talentport.adapter.support.http.PercentEncoding;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The annotations of generated APIs, with arguments that arrive as they were given. Feign's own
 * contract leaves a value alone that looks percent-encoded, so that a page token such as {@code
 * a%2Fb} would arrive as another one; a value that really is encoded is safe from that. It also has
 * another name in Feign 13.6 than in later versions.
 */
final class PercentEncodingContract extends DeclarativeContract {

  PercentEncodingContract() {
    registerMethodAnnotation(RequestLine.class, PercentEncodingContract::readRequestLine);
    registerMethodAnnotation(Headers.class, PercentEncodingContract::readHeaders);
    registerParameterAnnotation(Param.class, this::readParameter);
  }

  private static void readRequestLine(RequestLine line, MethodMetadata method) {
    String[] verbAndUri = line.value().split(" ", 2);
    method.template().method(Request.HttpMethod.valueOf(verbAndUri[0]));
    method.template().uri(verbAndUri[1]);
    method.template().decodeSlash(false);
  }

  private static void readHeaders(Headers headers, MethodMetadata method) {
    for (String header : headers.value()) {
      String[] nameAndValue = header.split(":", 2);
      method.template().header(nameAndValue[0], nameAndValue[1].strip());
    }
  }

  private void readParameter(Param parameter, MethodMetadata method, int index) {
    String name = parameter.value();
    nameParam(method, name, index);
    if (standsInHeader(method, name)) {
      return;
    }
    Map<Integer, Param.Expander> expanders =
        method.indexToExpander() == null ? new HashMap<>() : method.indexToExpander();
    expanders.put(index, value -> PercentEncoding.of(String.valueOf(value)));
    method.indexToExpander(expanders);
  }

  private static boolean standsInHeader(MethodMetadata method, String name) {
    return method.template().headers().values().stream()
        .flatMap(Collection::stream)
        .anyMatch(value -> value.contains("{" + name + "}"));
  }
}
