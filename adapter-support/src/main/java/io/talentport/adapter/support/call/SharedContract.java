package io.talentport.adapter.support.call;

import feign.Contract;
import feign.MethodMetadata;
import java.util.List;

/** What the annotations of an API say, read once for all platforms. Thread-safe. */
final class SharedContract implements Contract {

  private static final ClassValue<List<MethodMetadata>> READ =
      new ClassValue<>() {
        @Override
        protected List<MethodMetadata> computeValue(Class<?> api) {
          return List.copyOf(new PercentEncodingContract().parseAndValidateMetadata(api));
        }
      };

  @Override
  public List<MethodMetadata> parseAndValidateMetadata(Class<?> api) {
    return READ.get(api);
  }
}
