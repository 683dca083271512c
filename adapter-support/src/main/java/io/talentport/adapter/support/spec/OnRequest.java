package io.talentport.adapter.support.spec;

/**
 * Marks the fields of generated carriers ({@code x-opt-in}) that decoding fills only if the call
 * asks for them: the view that they are in.
 */
public interface OnRequest {}
