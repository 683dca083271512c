package io.talentport.jackson.internal;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.ResumeFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A document: its name and type, and its content as base64, its path, or its address. Personal as a
 * whole.
 */
final class ResumeFileForm extends Form<ResumeFile> {

  static final ResumeFileForm INSTANCE = new ResumeFileForm();

  private static final String NAME = "name";
  private static final String TYPE = "type";
  private static final String SIZE = "size";
  private static final String BYTES = "bytes";
  private static final String PATH = "path";
  private static final String URL = "url";

  private ResumeFileForm() {
    super(ResumeFile.class);
  }

  @Override
  public void write(ResumeFile file, ValueWriter out) throws IOException {
    if (!out.inClear()) {
      out.mask();
      return;
    }
    out.startObject();
    out.member(NAME, ScalarForms.TEXT, file.name());
    out.member(TYPE, ScalarForms.TEXT, file.type());
    if (file.bytes().isPresent()) {
      out.name(BYTES);
      out.bytes(file.bytes().orElseThrow());
    } else if (file.path().isPresent()) {
      out.member(PATH, ScalarForms.TEXT, text(file.path().orElseThrow()));
    } else if (file.url().isPresent()) {
      out.member(URL, ScalarForms.ADDRESS, file.url().orElseThrow());
      if (file.size().isPresent()) {
        out.member(SIZE, ScalarForms.LONG, file.size().getAsLong());
      }
    } else {
      throw InvalidRequestException.of(
          "resume.file",
          "must not be a stream where it is stored as JSON",
          "Store the document, and pass its bytes, its path or its address.");
    }
    out.endObject();
  }

  private static String text(Path path) {
    if (!path.getFileSystem().equals(FileSystems.getDefault())) {
      throw InvalidRequestException.of(
          "resume.file.path",
          "must be of the default file system where it is stored as JSON",
          "Pass the bytes of the document.");
    }
    return path.toString();
  }

  @Override
  ResumeFile read(ValueReader in) throws IOException {
    in.startObject(type());
    @Nullable String name = null;
    @Nullable String type = null;
    @Nullable Long size = null;
    byte @Nullable [] bytes = null;
    @Nullable Path path = null;
    @Nullable URI url = null;
    for (String member = in.nextMember(); member != null; member = in.nextMember()) {
      switch (member) {
        case NAME -> name = in.text();
        case TYPE -> type = in.text();
        case SIZE -> size = in.one(ScalarForms.LONG);
        case BYTES -> bytes = in.bytes();
        case PATH -> path = path(in);
        case URL -> url = in.one(ScalarForms.ADDRESS);
        default -> throw in.unknown(member);
      }
    }
    if ((bytes == null ? 0 : 1) + (path == null ? 0 : 1) + (url == null ? 0 : 1) != 1) {
      throw in.refused(
          "must have one of bytes, path and url", "Write the document in one of these ways.");
    }
    ResumeFile file =
        bytes != null
            ? ResumeFile.ofBytes(name, bytes)
            : path != null ? ResumeFile.ofPath(name, path) : ResumeFile.ofUrl(name, url);
    ResumeFile typed = type == null ? file : file.withType(type);
    return size == null ? typed : typed.withSize(size);
  }

  /**
   * From a store of the application only: whoever sends a path would get a file of this machine.
   */
  private static Path path(ValueReader in) throws IOException {
    if (!in.inClear()) {
      throw in.refused(
          "must not name a file of this machine",
          "Send the bytes. What the application stored itself is read with"
              + " TalentportModule.inClear().");
    }
    try {
      return Path.of(in.text());
    } catch (InvalidPathException wrong) {
      throw in.refused("must be a path of this system", "Correct it.");
    }
  }
}
