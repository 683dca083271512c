package io.talentport.spring.boot.test;

import io.talentport.sandbox.Sandbox;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Connects the application under test to a {@link Sandbox}, which is a bean of its context.
 *
 * <pre>{@code
 * @SpringBootTest
 * @AutoConfigureSandbox(resumes = 40)
 * class ResumeImportTest {
 *   @Test
 *   void importsEverything(@Autowired ResumeImport resumes, @Autowired Sandbox sandbox) {
 *     assertThat(resumes.run()).isEqualTo(40);
 *   }
 * }
 * }</pre>
 *
 * <p>The sandbox starts with the context and is closed with it. Classes that share a context, by
 * Spring's rules, share its sandbox: subclasses of an annotated class, {@code @Nested} classes, and
 * classes with the same configuration and equal attributes here. It takes the place of every
 * platform's address and credentials; all other settings are those of the application.
 *
 * <p>Before each test, and before its {@code @BeforeEach} methods, the sandbox is {@linkplain
 * Sandbox#reset() reset}: what a {@code @BeforeAll} method or the start of the application has
 * written is gone by then. The connected platform stays as it is: its token, the state of its
 * quotas and its retry budget pass from one test to the next of the same context. After a test that
 * closes a gate for long, for example by {@code Fault.rateLimited(Duration.ofHours(1))}, use
 * {@code @DirtiesContext}.
 *
 * <p>With parallel execution, annotated classes run one after the other, and so do their tests,
 * because a reset would take the data of another test away; classes without the annotation run
 * beside them.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ResourceLock("io.talentport.sandbox")
public @interface AutoConfigureSandbox {
  /** How many résumé records each test begins with. */
  int resumes() default 250;

  /** True if calls beyond the platforms' quotas are refused. */
  boolean quota() default false;
}
