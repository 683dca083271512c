package io.talentport.adapter.support.call;

import feign.Contract;
import feign.DefaultContract;
import feign.MethodMetadata;
import feign.Param;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Feign's annotations, with arguments that arrive as they were given. Feign leaves a value alone
 * that looks percent-encoded, so that a page token such as {@code a%2Fb} would arrive as another
 * one; a value that really is encoded is safe from that.
 */
final class ExactArgumentContract implements Contract {

  private final Contract feign = new DefaultContract();

  @Override
  public List<MethodMetadata> parseAndValidateMetadata(Class<?> api) {
    List<MethodMetadata> methods = feign.parseAndValidateMetadata(api);
    methods.forEach(ExactArgumentContract::encodeArguments);
    return methods;
  }

  private static void encodeArguments(MethodMetadata method) {
    Map<Integer, Param.Expander> expanders = new HashMap<>();
    method
        .indexToName()
        .forEach(
            (index, names) -> {
              if (names.stream().noneMatch(name -> standsInHeader(method, name))) {
                expanders.put(index, value -> PercentEncoding.of(String.valueOf(value)));
              }
            });
    method.indexToExpander(expanders);
    method.template().decodeSlash(false);
  }

  private static boolean standsInHeader(MethodMetadata method, String name) {
    return method.template().headers().values().stream()
        .flatMap(Collection::stream)
        .anyMatch(value -> value.contains("{" + name + "}"));
  }
}
