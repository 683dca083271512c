package io.talentport.adapter.support.call;

import io.talentport.adapter.support.context.CallContext;
import io.talentport.adapter.support.failure.CallErrors;
import io.talentport.adapter.support.http.CallRequest;
import io.talentport.adapter.support.http.ConnectionState;
import io.talentport.adapter.support.http.HttpTransport;
import io.talentport.adapter.support.listener.PlatformListeners;
import io.talentport.adapter.support.reply.ResponseReader;

/**
 * Runs every call of one API: token, wait for the quota, attempt, one renewal of a refused token,
 * safe repeats, all within one deadline. Immutable and thread-safe.
 *
 * @param options how the API's operations are called
 * @param listeners receive events about the calls
 */
record CallPipeline(
    ApiOptions options,
    HttpTransport transport,
    ResponseReader<?> reader,
    RetryPolicy retries,
    ConnectionState state,
    PlatformListeners listeners) {

  /** Calls an operation and returns its reply. */
  Object call(OperationPlan plan, Object[] arguments) {
    CallContext call;
    CallRequest request;
    try {
      call = begin(plan, arguments);
      request = plan.request(arguments);
    } catch (RuntimeException unusable) {
      // Arguments that make no valid request are the caller's mistake.
      throw new CallErrors(plan.operation()).unforeseen(false, unusable);
    }
    return new CallRun(this, plan, call, request, report(plan)).reply();
  }

  private CallContext begin(OperationPlan plan, Object[] arguments) {
    return new CallContext(
        plan.operation(),
        retries.begin(options.callDeadline(), options.limit()),
        plan.upload(arguments),
        options.optInFields());
  }

  private CallReport report(OperationPlan plan) {
    return listeners.isEmpty() && !listeners.log().isToldCalls()
        ? CallReport.NONE
        : new ToldCall(plan, listeners, reader, state.time());
  }
}
