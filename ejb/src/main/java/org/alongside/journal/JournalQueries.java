package org.alongside.journal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** One person's entries. */
@Dependent
class JournalQueries {
  private static final String PERSON = "person";
  private static final String APART = "apart";

  @PersistenceContext private EntityManager em;

  /** What stands there, locked until the transaction ends. */
  Optional<JournalEntry> at(long personId, JournalPlace place) {
    return em.createNamedQuery("JournalEntry.at", JournalEntry.class)
        .setParameter(PERSON, personId)
        .setParameter("module", place.module())
        .setParameter("unit", place.unit())
        .setParameter("item", place.item())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  List<JournalEntry> ofUnit(long personId, String module, String unit) {
    return em.createNamedQuery("JournalEntry.ofUnit", JournalEntry.class)
        .setParameter(PERSON, personId)
        .setParameter("module", module)
        .setParameter("unit", unit)
        .getResultList();
  }

  List<JournalEntry> some(long personId, int first, int most) {
    TypedQuery<JournalEntry> all =
        em.createNamedQuery("JournalEntry.ofPerson", JournalEntry.class)
            .setParameter(PERSON, personId);
    return all.setFirstResult(first).setMaxResults(most).getResultList();
  }

  /** A page of what is no part of a story. */
  List<JournalEntry> notes(long personId, int first, int most) {
    return em.createNamedQuery("JournalEntry.notesOfPerson", JournalEntry.class)
        .setParameter(PERSON, personId)
        .setParameter(APART, JournalPlace.STORY)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  long countNotes(long personId) {
    return em.createNamedQuery("JournalEntry.countNotes", Long.class)
        .setParameter(PERSON, personId)
        .setParameter(APART, JournalPlace.STORY)
        .getSingleResult();
  }

  /** What stands at that place of every unit of a module. */
  List<JournalEntry> ofItem(long personId, String module, String item) {
    return em.createNamedQuery("JournalEntry.ofItem", JournalEntry.class)
        .setParameter(PERSON, personId)
        .setParameter("module", module)
        .setParameter("item", item)
        .getResultList();
  }

  long count(long personId) {
    return em.createNamedQuery("JournalEntry.count", Long.class)
        .setParameter(PERSON, personId)
        .getSingleResult();
  }
}
