package org.alongside.people;

/** Which of the groups of the staff programme somebody belongs to. A peer worker has none. */
public enum StaffGroup {
  CLINICIAN,
  MANAGER,
  RECEPTION,
  /**
   * Practice mentors, whatever their profession: a nurse who mentors is a clinician by profession,
   * and takes what mentors take. Source: domain page, section C.
   */
  MENTOR,
  HR,
  EXECUTIVE,
  SUPPORT_WORKER
}
