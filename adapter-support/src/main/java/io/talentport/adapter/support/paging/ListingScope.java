package io.talentport.adapter.support.paging;

/**
 * Which listing a cursor belongs to.
 *
 * @param platform the platform's name
 * @param account whose records are listed: the application's id, and what else tells it apart
 * @param operation the operation's name in the specification
 * @param arguments what the listing is of, besides paging; empty if there is nothing
 */
public record ListingScope(String platform, String account, String operation, String arguments) {}
