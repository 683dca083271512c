package io.talentport.adapter.support.token;

/**
 * Whose token it is. Two connected platforms share a token only if all parts are equal.
 *
 * @param platform the platform's name
 * @param host the address that issued it
 * @param application the application's id on the platform
 */
public record TokenKey(String platform, String host, String application) {}
