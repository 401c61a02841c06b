package org.alongside.competency;

/** What evidence for a level is still missing. */
public enum MissingEvidence {
  ONE_PIECE,
  SECOND_PIECE,
  ANOTHER_KIND,
  ANOTHER_DATE,
  OBSERVATION
}
