package io.talentport.sandbox.junit5;

import io.talentport.sandbox.Sandbox;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Runs a {@link Sandbox} for a test class, from before its first test until after its last.
 *
 * <pre>{@code
 * @RecruitingSandbox(resumes = 1000)
 * class ResumeImportTest {
 *   @Test
 *   void importsEverything(Sandbox sandbox) {
 *     importFrom(sandbox.settings("dingtalk"));
 *   }
 * }
 * }</pre>
 *
 * <p>Constructors, lifecycle methods and tests get the sandbox as a parameter of type {@link
 * Sandbox}; fields of that type, static or not, are set to it unless they are final or, if not
 * static, have a value already. Before each test, and before its {@code @BeforeEach} methods, the
 * sandbox is {@linkplain Sandbox#reset() reset}: what a {@code @BeforeAll} method seeds is gone by
 * then. {@code @Nested} classes share the sandbox of the class around them unless they carry the
 * annotation themselves. Since the tests share it, they run one after the other.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SandboxExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
public @interface RecruitingSandbox {
  /** How many resume records each test begins with. */
  int resumes() default 250;

  /** True if calls beyond the platforms' quotas are refused. */
  boolean quota() default false;
}
