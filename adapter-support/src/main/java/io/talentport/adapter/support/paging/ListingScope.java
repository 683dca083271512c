package io.talentport.adapter.support.paging;

/**
 * Which listing a cursor belongs to.
 *
 * @param platform the platform's name
 * @param account identifies whose records are listed: the application's id and more if needed
 * @param operation the operation's name in the specification
 * @param arguments the arguments of the listing besides paging; empty if there are none
 */
public record ListingScope(String platform, String account, String operation, String arguments) {}
