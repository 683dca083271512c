package io.talentport.adapter.support.fetch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks that fetched content is a document of its type: an address may answer with a sign-in page
 * or an error and HTTP 200. The bytes decide; the media type only if they do not.
 */
final class DocumentContent {

  /** How many bytes are looked at. */
  static final int BEGINNING = 64 * 1024;

  /** Readers of PDF accept other bytes before its mark. */
  private static final int PDF_MARK_WITHIN = 1024;

  private static final String PDF_MARK = "%PDF-";
  private static final Mark OLE = Mark.start("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");
  private static final Mark ZIP = Mark.start("PK\u0003\u0004");
  private static final Mark RTF = Mark.start("{\\rtf");
  private static final Mark JPEG = Mark.start("\u00FF\u00D8\u00FF");
  private static final Mark PNG = Mark.start("\u0089PNG\r\n\u001A\n");
  private static final Mark WEB_ARCHIVE = Mark.start("MIME-Version:");
  private static final List<Mark> TIFF = List.of(Mark.start("II*\0"), Mark.start("MM\0*"));
  private static final List<Mark> HEIF = List.of(new Mark(4, "ftyp"));

  /** Word writes all of these with one suffix; a protected .docx is an OLE file. */
  private static final Map<String, List<Mark>> MARKS =
      Map.ofEntries(
          Map.entry("doc", List.of(OLE, RTF, ZIP, WEB_ARCHIVE)),
          Map.entry("dot", List.of(OLE, RTF, ZIP)),
          Map.entry("docx", List.of(ZIP, OLE)),
          Map.entry("docm", List.of(ZIP, OLE)),
          Map.entry("wps", List.of(OLE, ZIP, RTF)),
          Map.entry("xls", List.of(OLE, ZIP)),
          Map.entry("xlsx", List.of(ZIP, OLE)),
          Map.entry("ppt", List.of(OLE, ZIP)),
          Map.entry("pptx", List.of(ZIP, OLE)),
          Map.entry("odt", List.of(ZIP)),
          Map.entry("pages", List.of(ZIP)),
          Map.entry("zip", List.of(ZIP)),
          Map.entry("rtf", List.of(RTF)),
          Map.entry("png", List.of(PNG)),
          Map.entry("jpg", List.of(JPEG)),
          Map.entry("jpeg", List.of(JPEG)),
          Map.entry("gif", List.of(Mark.start("GIF87a"), Mark.start("GIF89a"))),
          Map.entry("bmp", List.of(Mark.start("BM"))),
          Map.entry("webp", List.of(new Mark(8, "WEBP"))),
          Map.entry("tif", TIFF),
          Map.entry("tiff", TIFF),
          Map.entry("heic", HEIF),
          Map.entry("heif", HEIF));

  private static final Set<String> TEXTS = Set.of("txt", "text", "md", "csv");
  private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "xht");
  private static final Set<String> ARCHIVED_PAGES = Set.of("mht", "mhtml");
  private static final String PAGE = "a web page (HTML)";

  private DocumentContent() {}

  /**
   * What is wrong, as a clause; empty if nothing is.
   *
   * @param type the document's type by its name, such as {@code pdf}
   * @param mediaType the reply's Content-Type; null if it had none
   * @param beginning the first bytes, at most {@link #BEGINNING} of them
   */
  static Optional<String> problem(String type, @Nullable String mediaType, byte[] beginning) {
    String wanted = plain(type);
    String sent = mediaType == null ? "" : mediaType.toLowerCase(Locale.ROOT);
    // One character per byte, so that marks can be written as text.
    String bytes = new String(beginning, StandardCharsets.ISO_8859_1);
    boolean page = WebPage.isBegunBy(beginning);
    if (PAGES.contains(wanted)) {
      return when(!page, "its content is not that of a web page (HTML)");
    }
    if (ARCHIVED_PAGES.contains(wanted)) {
      return when(
          !page && !bytes.contains("MIME-Version:"), "its content is not that of a web archive");
    }
    if (page) {
      return Optional.of("the response is " + PAGE);
    }
    if (wanted.equals("pdf")) {
      int mark = bytes.indexOf(PDF_MARK);
      return wrongType(mark >= 0 && mark <= PDF_MARK_WITHIN, wanted);
    }
    List<Mark> marks = MARKS.get(wanted);
    if (marks != null) {
      return wrongType(
          marks.stream().anyMatch(mark -> mark.isIn(bytes))
              || wanted.equals("doc") && bytes.contains("<?mso-application"),
          wanted);
    }
    if (isPage(sent)) {
      return Optional.of("the response is " + PAGE + ", by its Content-Type");
    }
    if (TEXTS.contains(wanted)) {
      return isData(sent)
          ? Optional.of("the response is JSON or XML, by its Content-Type")
          : wrongType(isText(bytes), wanted);
    }
    return when(
        !wanted.equals("json") && sent.contains("json"),
        "the response is JSON or XML, by its Content-Type");
  }

  private static String plain(String type) {
    String lower = type.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith(".") ? lower.substring(1) : lower;
  }

  private static Optional<String> wrongType(boolean right, String type) {
    return when(!right, "its content is not that of a file of type " + type);
  }

  private static Optional<String> when(boolean wrong, String problem) {
    return wrong ? Optional.of(problem) : Optional.empty();
  }

  private static boolean isPage(String mediaType) {
    return mediaType.startsWith("text/html") || mediaType.startsWith("application/xhtml");
  }

  private static boolean isData(String mediaType) {
    return mediaType.contains("json") || mediaType.contains("xml");
  }

  /** Text has no zero byte, except in UTF-16 and UTF-32, and no mark of another type. */
  private static boolean isText(String bytes) {
    boolean wide = bytes.startsWith("\u00FE\u00FF") || bytes.startsWith("\u00FF\u00FE");
    return (wide || bytes.indexOf('\0') < 0)
        && !bytes.startsWith(PDF_MARK)
        && List.of(OLE, ZIP, RTF, JPEG, PNG).stream().noneMatch(mark -> mark.isIn(bytes));
  }

  /**
   * The bytes that mark a type of document.
   *
   * @param at their place
   * @param bytes one character per byte
   */
  private record Mark(int at, String bytes) {

    static Mark start(String bytes) {
      return new Mark(0, bytes);
    }

    boolean isIn(String content) {
      // Only what is written as text may have blanks or a byte order mark before it.
      return content.startsWith(bytes, at)
          || (this == RTF || this == WEB_ARCHIVE) && withoutBlanks(content).startsWith(bytes);
    }

    private static String withoutBlanks(String content) {
      return (content.startsWith("\u00EF\u00BB\u00BF") ? content.substring(3) : content)
          .stripLeading();
    }
  }
}
