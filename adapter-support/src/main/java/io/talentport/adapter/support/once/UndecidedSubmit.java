package io.talentport.adapter.support.once;

/**
 * What a caller can do about a submit of which nobody knows whether it was executed.
 *
 * @param remedy as sentences
 * @param continuable whether it can be continued on this platform, so that its progress is given
 */
public record UndecidedSubmit(String remedy, boolean continuable) {}
