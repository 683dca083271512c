package io.talentport.adapter.tck.internal.spec;

/**
 * The parts of a listing's page: the {@code x-paging} of its operation.
 *
 * @param items the path of the rows in a reply, such as {@code data.items}
 * @param row the schema of a row
 * @param hasMore the path of the flag for further pages
 * @param next the path of the next page's token
 * @param token the parameter, or property of the body, for the page token
 * @param size the parameter, or property of the body, for the page size
 */
public record PageNames(
    String items, String row, String hasMore, String next, String token, String size) {}
