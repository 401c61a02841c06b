package org.alongside.people;

/** Which of the groups of the staff programme somebody belongs to. A peer worker has none. */
public enum StaffGroup {
  CLINICIAN,
  MANAGER,
  RECEPTION,
  MENTOR,
  HR,
  EXECUTIVE,
  SUPPORT_WORKER
}
