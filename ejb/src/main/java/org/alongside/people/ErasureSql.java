package org.alongside.people;

import jakarta.persistence.EntityManager;

/** Erases rows of a person by statements: what is gone needs no object that knows its own rules. */
public final class ErasureSql {
  private ErasureSql() {}

  /**
   * Runs statements in order, in the caller's transaction; what was changed before is written
   * first.
   *
   * @param statements each with the person's id as {@code ?1}
   */
  public static void run(EntityManager em, PersonErased person, String... statements) {
    for (String statement : statements) {
      em.createNativeQuery(statement).setParameter(1, person.personId()).executeUpdate();
    }
  }
}
