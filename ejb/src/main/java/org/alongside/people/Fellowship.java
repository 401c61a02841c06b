package org.alongside.people;

import java.util.Collection;
import java.util.Set;

/**
 * Whom people know otherwise than by their team: the feature community answers, which lies above
 * those that ask. It runs in the transaction and under the check of whoever asks.
 */
public interface Fellowship {
  /** Those who are with that person in a community that is open, and that both may enter today. */
  Set<Long> fellows(long person);

  /** Of these people, those who decide over nobody's work and look after nobody's data. */
  Set<Long> withoutPower(Collection<Long> persons);
}
