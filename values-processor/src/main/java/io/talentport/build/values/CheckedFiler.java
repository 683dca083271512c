package io.talentport.build.values;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Writes generated sources with what {@link NullChecks} and {@link KeptLists} add. */
final class CheckedFiler implements Filer {

  private final Filer filer;

  CheckedFiler(Filer filer) {
    this.filer = filer;
  }

  @Override
  public JavaFileObject createSourceFile(CharSequence name, Element... from) throws IOException {
    String type = name.toString().substring(name.toString().lastIndexOf('.') + 1);
    return new CheckedSource(filer.createSourceFile(name, from), type);
  }

  @Override
  public JavaFileObject createClassFile(CharSequence name, Element... from) throws IOException {
    return filer.createClassFile(name, from);
  }

  @Override
  public FileObject createResource(
      JavaFileManager.Location location,
      CharSequence moduleAndPackage,
      CharSequence name,
      Element... from)
      throws IOException {
    return filer.createResource(location, moduleAndPackage, name, from);
  }

  @Override
  public FileObject getResource(
      JavaFileManager.Location location, CharSequence moduleAndPackage, CharSequence name)
      throws IOException {
    return filer.getResource(location, moduleAndPackage, name);
  }

  private static final class CheckedSource extends ForwardingJavaFileObject<JavaFileObject> {

    private final String type;

    CheckedSource(JavaFileObject file, String type) {
      super(file);
      this.type = type;
    }

    @Override
    public Writer openWriter() throws IOException {
      Writer target = super.openWriter();
      return new StringWriter() {
        @Override
        public void close() throws IOException {
          try (target) {
            target.write(KeptLists.addedTo(NullChecks.addedTo(toString(), type), type));
          }
        }
      };
    }
  }
}
