package io.talentport.adapter.support.spec;

/**
 * Identifies an operation of a platform, as a constant of its generated interface.
 *
 * @param api the generated interface
 * @param name the {@code operationId}
 */
public record OperationId(Class<?> api, String name) {}
