package io.talentport.examples.check;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A table of a document that is generated, and rewritten by {@code mvn -q -Pdocs}.
 *
 * @param document the document, from the repository's root
 * @param mark the name in the comments around the table
 * @param generator makes the table; what no program knows it takes from the written one
 */
record GeneratedTable(String document, String mark, UnaryOperator<MarkdownTable> generator) {

  static Stream<GeneratedTable> all() {
    return Stream.of(
            List.of(
                new GeneratedTable("README.md", "ports", CapabilityTables::levels),
                new GeneratedTable("README.zh-CN.md", "ports", CapabilityTables::levels),
                new GeneratedTable("docs/platforms.md", "served", CapabilityTables::reasons),
                new GeneratedTable("docs/settings.md", "settings", SettingsTable.EN::of),
                new GeneratedTable("docs/settings.zh-CN.md", "settings", SettingsTable.ZH::of),
                new GeneratedTable("docs/permissions.md", "permissions", SpecTables::permissions),
                new GeneratedTable(
                    "docs/permissions.zh-CN.md", "permissions", SpecTables::permissions),
                new GeneratedTable(
                    "docs/permissions.md", "field-permissions", SpecTables::fieldPermissions),
                new GeneratedTable(
                    "docs/permissions.zh-CN.md", "field-permissions", SpecTables::fieldPermissions),
                new GeneratedTable(
                    "docs/several-instances.md", "settings", SettingsTable.EN::ofCoordination),
                new GeneratedTable(
                    "docs/several-instances.zh-CN.md",
                    "settings",
                    SettingsTable.ZH::ofCoordination),
                new GeneratedTable("docs/operations.md", "meters", MeterTable::english),
                new GeneratedTable("docs/operations.zh-CN.md", "meters", MeterTable::chinese),
                new GeneratedTable(
                    "docs/how-to/store-apps.md", "store-ports", CapabilityTables::storeApps),
                new GeneratedTable(
                    "docs/how-to/store-apps.zh-CN.md", "store-ports", CapabilityTables::storeApps),
                new GeneratedTable(
                    "docs/reliability.md",
                    "promises",
                    written -> Proofs.ofAllModules().table(written)),
                new GeneratedTable(
                    "docs/reliability.zh-CN.md",
                    "promises",
                    written -> Proofs.ofAllModules().table(written)),
                new GeneratedTable("docs/messages.md", "messages", PrintedTexts::table),
                new GeneratedTable("docs/platforms.md", "limits", CapabilityTables::limits),
                new GeneratedTable("docs/platforms.md", "operations", SpecTables::operations),
                new GeneratedTable(
                    "docs/platforms.zh-CN.md", "served", CapabilityTables::translatedReasons),
                new GeneratedTable(
                    "docs/platforms.zh-CN.md", "limits", CapabilityTables::translatedLimits),
                new GeneratedTable(
                    "docs/platforms.zh-CN.md", "operations", SpecTables::operationsInChinese),
                new GeneratedTable(
                    "docs/vocabularies.md", "vocabularies", SpecTables::vocabularies),
                new GeneratedTable(
                    "docs/vocabularies.zh-CN.md", "vocabularies", SpecTables::vocabularies)),
            SpecTables.errorCodes())
        .flatMap(List::stream);
  }

  String written() {
    return Repository.read(file());
  }

  String generated() {
    String written = written();
    return generator.apply(MarkdownTable.marked(mark, written)).into(mark, written);
  }

  void update() {
    Repository.write(file(), generated());
  }

  private Path file() {
    return Repository.ROOT.resolve(document);
  }

  @Override
  public String toString() {
    return mark + " of " + document;
  }
}
