package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.talentport.core.error.RecruitingException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Calls that must fail. */
final class ExpectedFailure {

  private ExpectedFailure() {}

  /** The failure of a call, which must be of this kind. */
  static <X extends Throwable> X of(Class<X> kind, ThrowingCallable call) {
    Throwable thrown = catchThrowable(call);
    assertThat(thrown).as("the call must fail with a " + kind.getSimpleName()).isNotNull();
    assertThat(thrown).isInstanceOf(kind);
    return kind.cast(thrown);
  }

  /** The failure of a call, of whatever kind it is in the library's tree. */
  static RecruitingException of(ThrowingCallable call) {
    return of(RecruitingException.class, call);
  }
}
