package org.alongside.people;

/** Where a team works; a peer's electives depend on it. */
public enum TeamSetting {
  INPATIENT,
  COMMUNITY,
  ACT_HOUSING,
  ADDICTION_INNER_CITY,
  CRISIS_ED,
  YOUTH,
  CORRECTIONS
}
