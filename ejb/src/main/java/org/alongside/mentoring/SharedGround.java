package org.alongside.mentoring;

/**
 * What somebody may say that they would like to share with a mentor or mentee. Counts, and is
 * shown, only where both have said it; never a diagnosis.
 */
public enum SharedGround {
  INDIGENOUS,
  NEWCOMER,
  RACIALIZED,
  TWO_SPIRIT_LGBTQ,
  FRANCOPHONE,
  PARENT,
  RURAL,
  YOUNG_ADULT
}
