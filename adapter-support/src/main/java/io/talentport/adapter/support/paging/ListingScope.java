package io.talentport.adapter.support.paging;

/**
 * Which listing a cursor belongs to.
 *
 * @param platform the platform's name
 * @param operation the operation's name in the specification
 * @param arguments what the listing is of, besides paging; empty if there is nothing
 */
public record ListingScope(String platform, String operation, String arguments) {}
