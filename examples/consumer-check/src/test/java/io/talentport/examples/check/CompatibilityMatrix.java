package io.talentport.examples.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The columns of {@code examples/compatibility}: what their poms say. */
final class CompatibilityMatrix {

  private static final Path FOLDER = Repository.ROOT.resolve("examples/compatibility");

  /**
   * A class path that the adapters run on.
   *
   * @param folder the module of the matrix
   * @param name the versions that decide it, such as {@code spring-boot 3.5.16}
   */
  record Column(String folder, String name) {}

  private CompatibilityMatrix() {}

  static List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    NodeList modules = pom(FOLDER).getElementsByTagName("module");
    for (int module = 0; module < modules.getLength(); module++) {
      String folder = modules.item(module).getTextContent();
      columns.add(new Column(folder, name(pom(FOLDER.resolve(folder)))));
    }
    return columns;
  }

  private static String name(Element pom) {
    String name = text(pom, "column");
    NodeList parents = pom.getElementsByTagName("parent");
    if (parents.getLength() > 0) {
      String version = text((Element) parents.item(0), "version");
      name = name.replace("${project.parent.version}", version);
    }
    return name.contains("${spring-cloud.version}")
        ? name.replace("${spring-cloud.version}", text(pom, "spring-cloud.version"))
        : name;
  }

  private static String text(Element element, String tag) {
    return element.getElementsByTagName(tag).item(0).getTextContent().strip();
  }

  private static Element pom(Path folder) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(folder.resolve("pom.xml").toFile())
          .getDocumentElement();
    } catch (IOException | SAXException | ParserConfigurationException unreadable) {
      throw new IllegalStateException("No pom in " + folder, unreadable);
    }
  }
}
