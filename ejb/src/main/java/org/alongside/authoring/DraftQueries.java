package org.alongside.authoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.alongside.people.Today;
import org.alongside.platform.BusinessException;

/** Drafts and their files, found. */
@Dependent
class DraftQueries {
  @PersistenceContext private EntityManager em;
  @Inject private Today today;

  Draft draft(String publicId) {
    return em.createNamedQuery("Draft.byPublicId", Draft.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  /** The same, to be changed: whoever else changes it comes before or after. */
  Draft toChange(String publicId) {
    Draft draft = draft(publicId);
    em.refresh(draft, LockModeType.PESSIMISTIC_WRITE);
    return draft;
  }

  Optional<Draft> open(String code) {
    return em.createNamedQuery("Draft.open", Draft.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** Every module's open draft by the module's code; at most as many as there are modules. */
  Map<String, Draft> open() {
    Map<String, Draft> open = new TreeMap<>();
    em.createNamedQuery("Draft.allOpen", Draft.class)
        .getResultList()
        .forEach(d -> open.put(d.moduleCode(), d));
    return open;
  }

  Optional<DraftFile> file(Draft draft, String path) {
    return Optional.ofNullable(em.find(DraftFile.class, new DraftFile.Key(draft.id(), path)));
  }

  List<DraftFile> files(Draft draft) {
    return em.createNamedQuery("DraftFile.of", DraftFile.class)
        .setParameter("draft", draft.id())
        .getResultList();
  }

  /** Texts by path. */
  Map<String, String> texts(Draft draft) {
    Map<String, String> texts = new LinkedHashMap<>();
    files(draft).forEach(f -> texts.put(f.path(), f.content()));
    return texts;
  }

  List<DraftStep> steps(Draft draft) {
    return em.createNamedQuery("DraftStep.of", DraftStep.class)
        .setParameter("draft", draft.id())
        .getResultList();
  }

  /** What a person did with drafts, each with its module's code; the last thousand. */
  List<Object[]> stepsOf(long person) {
    return em.createQuery(
            """
            SELECT s, d.moduleCode FROM DraftStep s JOIN Draft d ON d.id = s.draftId
            WHERE s.personId = :person ORDER BY s.id DESC
            """,
            Object[].class)
        .setParameter("person", person)
        .setMaxResults(1_000)
        .getResultList();
  }

  /** How many people coordinate everywhere today. */
  long coordinators() {
    return em.createQuery(
            """
            SELECT COUNT(DISTINCT g.personId) FROM RoleGrant g
            WHERE g.role = 'COORDINATOR' AND g.teamId IS NULL AND g.fromOn <= :day
            AND (g.endsOn IS NULL OR g.endsOn > :day)
            AND NOT EXISTS (SELECT s FROM RoleSite s WHERE s.grantId = g.id)
            """,
            Long.class)
        .setParameter("day", today.date())
        .getSingleResult();
  }
}
