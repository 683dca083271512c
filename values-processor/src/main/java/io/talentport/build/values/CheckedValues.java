package io.talentport.build.values;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.immutables.processor.ProxyProcessor;

/** Immutables' own processor; what it writes is completed by {@link CheckedFiler}. */
public final class CheckedValues implements Processor {

  private final Processor immutables = new ProxyProcessor();

  /** For the compiler. */
  public CheckedValues() {}

  @Override
  public Set<String> getSupportedOptions() {
    return immutables.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return immutables.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return immutables.getSupportedSourceVersion();
  }

  @Override
  public void init(ProcessingEnvironment environment) {
    immutables.init(new Checked(environment, new CheckedFiler(environment.getFiler())));
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return immutables.process(annotations, round);
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String text) {
    return immutables.getCompletions(element, annotation, member, text);
  }

  private record Checked(ProcessingEnvironment environment, Filer filer)
      implements ProcessingEnvironment {

    @Override
    public Map<String, String> getOptions() {
      return environment.getOptions();
    }

    @Override
    public Messager getMessager() {
      return environment.getMessager();
    }

    @Override
    public Filer getFiler() {
      return filer;
    }

    @Override
    public Elements getElementUtils() {
      return environment.getElementUtils();
    }

    @Override
    public Types getTypeUtils() {
      return environment.getTypeUtils();
    }

    @Override
    public SourceVersion getSourceVersion() {
      return environment.getSourceVersion();
    }

    @Override
    public Locale getLocale() {
      return environment.getLocale();
    }
  }
}
