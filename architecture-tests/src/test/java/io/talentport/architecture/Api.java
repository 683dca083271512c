package io.talentport.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What applications can name in one module, by the name of the type. As text it has a line for each
 * type and an indented one for each member, so that a change of the API can be read in a review.
 */
record Api(SortedMap<String, ApiType> types) {

  private static final String MEMBER = "  ";

  /** Of the others everything may change: adapters, not applications, are written with them. */
  private static final Set<Module> PROMISED =
      EnumSet.complementOf(EnumSet.of(Module.ADAPTER_SUPPORT, Module.EXAMPLE, Module.UNLISTED));

  static Api of(Collection<JavaClass> classes) {
    return ofTypes(
        classes.stream()
            .filter(type -> Visibility.isSeenOutside(type) && !Layout.isInternal(type))
            .map(ApiType::of)
            .toList());
  }

  /** The modules of the product whose API is promised, by the names of their folders. */
  static SortedMap<String, Api> ofProduct() {
    return Product.classes().stream()
        .filter(type -> PROMISED.contains(Layout.PRODUCT.kindOf(type)))
        .collect(
            Collectors.groupingBy(
                Api::folderOf,
                TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), Api::of)));
  }

  private static String folderOf(JavaClass type) {
    String module = Layout.PRODUCT.moduleOf(type);
    return switch (Layout.PRODUCT.kindOf(type)) {
      case ADAPTER -> "adapter-" + module.substring(module.lastIndexOf('.') + 1);
      case SPRING_BOOT -> "spring-boot-autoconfigure";
      default -> module.toLowerCase(Locale.ROOT).replace('_', '-');
    };
  }

  static Api parse(String text) {
    List<ApiType> types = new ArrayList<>();
    text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(
            line -> {
              if (line.startsWith(MEMBER)) {
                types.get(types.size() - 1).members().add(line.strip());
              } else {
                types.add(new ApiType(nameIn(line), line, new TreeSet<>()));
              }
            });
    return ofTypes(types);
  }

  private static String nameIn(String declaration) {
    String[] words = declaration.replaceFirst("<.*", "").split(" ");
    return words[words.length - 1];
  }

  private static Api ofTypes(Collection<ApiType> types) {
    return new Api(
        types.stream()
            .collect(
                Collectors.toMap(
                    ApiType::name,
                    type -> type,
                    (one, other) -> {
                      throw new IllegalStateException(one.name() + " is there twice");
                    },
                    TreeMap::new)));
  }

  String text() {
    return types.values().stream()
        .map(
            type ->
                type.declaration()
                    + "\n"
                    + type.members().stream()
                        .map(member -> MEMBER + member + "\n")
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }
}
