package io.talentport.adapter.support.token;

/**
 * Whose token it is. Two platforms of one process share a token only if both parts are equal.
 *
 * @param host the address that issued it
 * @param application the application's id on the platform
 */
public record TokenKey(String host, String application) {}
