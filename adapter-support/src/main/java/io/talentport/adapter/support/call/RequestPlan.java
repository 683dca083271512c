package io.talentport.adapter.support.call;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.talentport.adapter.support.context.Upload;
import io.talentport.adapter.support.http.PercentEncoding;
import io.talentport.adapter.support.json.JsonObject;
import io.talentport.adapter.support.spec.FileBody;
import io.talentport.adapter.support.spec.SpecOperation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.jspecify.annotations.Nullable;

/**
 * Turns the arguments of a generated method into a request by its Feign annotations, which are read
 * once. Values arrive unchanged: in a URL every reserved character is percent-encoded, even in text
 * that looks encoded already. Null is not sent. Immutable and thread-safe.
 */
final class RequestPlan {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");
  private static final int NONE = -1;

  private static final ClassValue<Map<Method, RequestPlan>> READ =
      new ClassValue<>() {
        @Override
        protected Map<Method, RequestPlan> computeValue(Class<?> api) {
          return new ConcurrentHashMap<>();
        }
      };

  private final Method method;
  private final String verb;
  private final List<Segment> path;
  private final List<Variable> query;
  private final List<Header> fixedHeaders;
  private final List<Variable> headers;
  private final int body;
  private final String filePart;

  /**
   * A part of the path.
   *
   * @param literal what is sent as it is
   * @param argument the place of the argument behind it; {@link #NONE} at the end
   */
  private record Segment(String literal, int argument) {}

  /**
   * A query parameter or a header.
   *
   * @param argument the index of the argument with its value
   */
  private record Variable(String name, int argument) {}

  /**
   * Loads Feign's annotations. The JVM ignores an annotation whose class is missing, so without
   * this a missing library would show only at the first call.
   *
   * @throws LinkageError if they are not there
   */
  static void requireAnnotations() {
    Objects.requireNonNull(RequestLine.class);
  }

  private RequestPlan(Method method) {
    this.method = method;
    Map<String, Integer> named = named(method);
    String[] line = method.getAnnotation(RequestLine.class).value().split("[ ?]", 3);
    this.verb = line[0];
    this.path = path(line[1], named);
    this.query = line.length < 3 ? List.of() : query(line[2], named);
    this.fixedHeaders = new ArrayList<>();
    this.headers = new ArrayList<>();
    Headers lines = method.getAnnotation(Headers.class);
    for (String header : lines == null ? new String[0] : lines.value()) {
      readHeader(header, named);
    }
    this.body = body(method);
    this.filePart = method.getAnnotation(SpecOperation.class).filePart();
  }

  /** The plan of an operation's method, read once for all platforms. */
  static RequestPlan of(Method method) {
    return READ.get(method.getDeclaringClass()).computeIfAbsent(method, RequestPlan::new);
  }

  private static Map<String, Integer> named(Method method) {
    Map<String, Integer> named = new HashMap<>();
    Parameter[] parameters = method.getParameters();
    for (int at = 0; at < parameters.length; at++) {
      Param name = parameters[at].getAnnotation(Param.class);
      if (name != null) {
        named.put(name.value(), at);
      }
    }
    return named;
  }

  private static int body(Method method) {
    Parameter[] parameters = method.getParameters();
    for (int at = 0; at < parameters.length; at++) {
      if (!parameters[at].isAnnotationPresent(Param.class)) {
        return at;
      }
    }
    return NONE;
  }

  private static List<Segment> path(String template, Map<String, Integer> named) {
    List<Segment> path = new ArrayList<>();
    Matcher variable = VARIABLE.matcher(template);
    int from = 0;
    while (variable.find()) {
      String literal = template.substring(from, variable.start());
      path.add(new Segment(literal, argument(variable, named)));
      from = variable.end();
    }
    path.add(new Segment(template.substring(from), NONE));
    return List.copyOf(path);
  }

  private static List<Variable> query(String template, Map<String, Integer> named) {
    List<Variable> query = new ArrayList<>();
    for (String parameter : template.split("&")) {
      String[] nameAndValue = parameter.split("=", 2);
      query.add(new Variable(nameAndValue[0], argument(variable(nameAndValue[1]), named)));
    }
    return List.copyOf(query);
  }

  private void readHeader(String line, Map<String, Integer> named) {
    String[] nameAndValue = line.split(":", 2);
    String name = nameAndValue[0];
    String value = nameAndValue[1].strip();
    if (value.startsWith("{")) {
      headers.add(new Variable(name, argument(variable(value), named)));
    } else {
      fixedHeaders.add(new BasicHeader(name, value));
    }
  }

  private static Matcher variable(String template) {
    Matcher variable = VARIABLE.matcher(template);
    if (!variable.matches()) {
      throw new IllegalStateException(template + " is more than one variable");
    }
    return variable;
  }

  private static int argument(Matcher variable, Map<String, Integer> named) {
    Integer argument = named.get(variable.group(1));
    if (argument == null) {
      throw new IllegalStateException("No parameter is named " + variable.group(1));
    }
    return argument;
  }

  /** The HTTP method. */
  String verb() {
    return verb;
  }

  /** What the method returns. */
  Type replyType() {
    return method.getGenericReturnType();
  }

  /**
   * The path and the query of a request.
   *
   * @param base the path before every operation's; may be empty
   */
  String address(String base, Object[] arguments) {
    StringBuilder address = new StringBuilder(base);
    for (Segment segment : path) {
      address.append(segment.literal());
      if (segment.argument() != NONE) {
        address.append(encoded(Objects.requireNonNull(arguments[segment.argument()])));
      }
    }
    char separator = '?';
    for (Variable parameter : query) {
      for (Object value : values(arguments[parameter.argument()])) {
        address.append(separator).append(parameter.name()).append('=').append(encoded(value));
        separator = '&';
      }
    }
    return address.toString();
  }

  private static String encoded(Object value) {
    return PercentEncoding.of(value.toString());
  }

  private static Collection<?> values(@Nullable Object argument) {
    if (argument instanceof Collection<?> several) {
      return several;
    }
    return argument == null ? List.of() : List.of(argument);
  }

  /** The headers of a request, except those of its body. */
  List<Header> headers(Object[] arguments) {
    if (headers.isEmpty()) {
      return fixedHeaders;
    }
    List<Header> all = new ArrayList<>(fixedHeaders);
    for (Variable header : headers) {
      Object value = arguments[header.argument()];
      if (value != null) {
        all.add(new BasicHeader(header.name(), value));
      }
    }
    return all;
  }

  /** The file that is the request's body; null if it is none. */
  @Nullable Upload upload(Object[] arguments) {
    return filePart.isEmpty() ? null : new Upload(filePart, (FileBody) bodyOf(arguments));
  }

  /** The carrier that is the request's body; null if it has none, or is a file. */
  @Nullable JsonObject carrier(Object[] arguments) {
    return body == NONE || !filePart.isEmpty() ? null : (JsonObject) bodyOf(arguments);
  }

  private Object bodyOf(Object[] arguments) {
    return Objects.requireNonNull(arguments[body], "the body");
  }
}
