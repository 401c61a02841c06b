package org.alongside.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Addresses that people would like to sign in with, found. */
@Dependent
class OpenAddressChanges {
  @PersistenceContext private EntityManager em;

  /** Those of a person, the latest first. */
  List<AddressChange> of(long person) {
    return em.createNamedQuery("AddressChange.openOf", AddressChange.class)
        .setParameter("person", person)
        .getResultList();
  }

  long since(long person, Instant since) {
    return em.createNamedQuery("AddressChange.since", Long.class)
        .setParameter("person", person)
        .setParameter("since", since)
        .getSingleResult();
  }
}
