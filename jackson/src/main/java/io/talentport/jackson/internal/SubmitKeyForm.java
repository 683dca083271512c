package io.talentport.jackson.internal;

import io.talentport.core.model.SubmitKey;

/** A key as it was given, masked like its own text unless it is asked for in clear. */
final class SubmitKeyForm extends TextForm<SubmitKey> {

  static final SubmitKeyForm INSTANCE = new SubmitKeyForm();

  private SubmitKeyForm() {
    super(SubmitKey.class, true);
  }

  @Override
  String text(SubmitKey key) {
    return key.value();
  }

  @Override
  public SubmitKey of(String text) {
    return SubmitKey.of(text);
  }
}
