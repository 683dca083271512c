package io.talentport.adapter.support.call;

import feign.InvocationHandlerFactory.MethodHandler;
import io.talentport.adapter.support.context.Attempt;
import io.talentport.adapter.support.context.Upload;
import io.talentport.adapter.support.quota.QuotaGate;
import io.talentport.adapter.support.spec.FileBody;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.spec.SpecOperation;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What every call of one operation needs.
 *
 * @param handler builds the request, and hands it to the transport and its response to the reader
 * @param gate keeps the calls to the operation's quota
 * @param filePart the name of the part that carries the file; empty if the body is no file
 */
record OperationPlan(Operation operation, MethodHandler handler, QuotaGate gate, String filePart) {

  static OperationPlan of(
      Operation operation, Method method, MethodHandler handler, QuotaGate gate) {
    return new OperationPlan(
        operation, handler, gate, method.getAnnotation(SpecOperation.class).filePart());
  }

  /** The file among the arguments; null if there is none. */
  @Nullable Upload upload(Object[] arguments) {
    if (filePart.isEmpty()) {
      return null;
    }
    return Arrays.stream(arguments)
        .filter(FileBody.class::isInstance)
        .map(file -> new Upload(filePart, (FileBody) file))
        .findFirst()
        .orElse(null);
  }

  /** Calls the operation; Feign finds the attempt behind the arguments. */
  Object invoke(Object[] arguments, Attempt attempt) throws Throwable {
    Object[] extended = Arrays.copyOf(arguments, arguments.length + 1, Object[].class);
    extended[arguments.length] = attempt;
    return handler.invoke(extended);
  }
}
