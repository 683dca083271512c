package io.talentport.adapter.tck.internal.spec;

/**
 * Where a listing has the parts of a page: the {@code x-paging} of its operation.
 *
 * @param items the path of the rows in a reply, such as {@code data.items}
 * @param row the schema of a row
 * @param hasMore the path of whether there are more
 * @param next the path of the next page's token
 * @param token the parameter, or property of the body, that takes that token
 * @param size the parameter, or property of the body, that takes the size of a page
 */
public record PageNames(
    String items, String row, String hasMore, String next, String token, String size) {}
