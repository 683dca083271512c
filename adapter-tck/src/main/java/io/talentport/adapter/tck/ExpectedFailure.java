package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.talentport.core.error.RecruitingException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Calls that must fail. */
final class ExpectedFailure {

  private ExpectedFailure() {}

  /** The exception of a call, which must be of this type. */
  static <X extends Throwable> X of(Class<X> kind, ThrowingCallable call) {
    Throwable thrown = catchThrowable(call);
    assertThat(thrown).as("the call must fail with a " + kind.getSimpleName()).isNotNull();
    assertThat(thrown).isInstanceOf(kind);
    return kind.cast(thrown);
  }

  /** The exception of a call, of any type in the library's hierarchy. */
  static RecruitingException of(ThrowingCallable call) {
    return of(RecruitingException.class, call);
  }
}
