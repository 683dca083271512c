package io.talentport.build.source;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.FileObject;

/** A processor that generates from each element that carries one annotation. */
public abstract class GeneratingProcessor extends AbstractProcessor {

  private final String mark;

  /**
   * Makes a processor.
   *
   * @param mark the name of the annotation
   */
  protected GeneratingProcessor(String mark) {
    this.mark = mark;
  }

  @Override
  public final Set<String> getSupportedAnnotationTypes() {
    return Set.of(mark);
  }

  @Override
  public final SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public final boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      for (Element marked : round.getElementsAnnotatedWith(annotation)) {
        try {
          generate(marked);
        } catch (IOException unwritable) {
          error("Cannot write what is generated: " + unwritable, marked);
        }
      }
    }
    return false;
  }

  /**
   * Generates from an element; reports what is wrong with it by {@link #error}.
   *
   * @throws IOException if it cannot be written
   */
  protected abstract void generate(Element marked) throws IOException;

  /** Writes the source of a class. */
  protected final void writeSource(String name, String source, Element from) throws IOException {
    write(processingEnv.getFiler().createSourceFile(name, from), source);
  }

  /** Writes a file that the filer has made. */
  protected static void write(FileObject file, String text) throws IOException {
    try (Writer writer = file.openWriter()) {
      writer.write(text);
    }
  }

  /** Ends the compilation with an error. */
  protected final void error(String message, Element at) {
    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, at);
  }
}
