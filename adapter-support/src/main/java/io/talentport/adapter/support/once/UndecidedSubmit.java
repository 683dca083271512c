package io.talentport.adapter.support.once;

/**
 * What a caller can do about a submit of unknown outcome.
 *
 * @param remedy as sentences
 * @param continuable whether it can be continued on this platform, so that its progress is reported
 */
public record UndecidedSubmit(String remedy, boolean continuable) {}
