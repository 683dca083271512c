package io.talentport.examples.instances;

/** What a worker tells of a message that was delivered to it. */
enum Outcome {
  /** There is a receipt: the message is done. */
  RECEIPT,
  /** Nothing was sent; the message is to be delivered again. */
  LATER,
  /** It is not known whether the résumé was submitted. Under a key, asking again is safe. */
  UNKNOWN,
  /** It failed for a reason that no repeat mends. */
  FAILED
}
