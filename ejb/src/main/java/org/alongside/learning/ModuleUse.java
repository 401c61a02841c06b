package org.alongside.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.catalogue.Published;
import org.alongside.people.Today;
import org.alongside.platform.Roles;

/**
 * How many people take a module, and in which version. Not a boundary: it runs in the transaction
 * and after the check of whoever calls, and the web module cannot see it.
 */
@ApplicationScoped
public class ModuleUse {
  @PersistenceContext private EntityManager em;
  @Inject private Published published;
  @Inject private Today today;

  /**
   * How many people take a module.
   *
   * @param inVersion people who have started and not completed, by the version's number
   * @param completed people who have completed some version
   * @param notStarted people for whom the module is, and who have started none of its versions
   */
  public record Counts(Map<Integer, Long> inVersion, long completed, long notStarted) {}

  /**
   * Counts, in three statements.
   *
   * @param programmes codes of those that list the module, or will
   */
  public Counts of(String moduleCode, Collection<String> programmes) {
    Map<Integer, Long> inVersion = new TreeMap<>();
    em.createQuery(
            """
            SELECT v.number, COUNT(DISTINCT e.personId)
            FROM Enrolment e JOIN ModuleVersion v ON v.id = e.versionId
            JOIN CatalogueModule m ON m.id = e.moduleId
            WHERE m.code = :code AND NOT EXISTS (SELECT c FROM Completion c
            WHERE c.personId = e.personId AND c.moduleId = e.moduleId AND c.cycle = e.cycle)
            GROUP BY v.number
            """,
            Object[].class)
        .setParameter("code", moduleCode)
        .getResultStream()
        .forEach(r -> inVersion.put((Integer) r[0], (Long) r[1]));
    long completed =
        em.createQuery(
                """
                SELECT COUNT(DISTINCT c.personId) FROM Completion c
                JOIN CatalogueModule m ON m.id = c.moduleId WHERE m.code = :code
                """,
                Long.class)
            .setParameter("code", moduleCode)
            .getSingleResult();
    return new Counts(inVersion, completed, notStarted(moduleCode, roles(programmes)));
  }

  /** As {@link org.alongside.catalogue.ProgrammeOutline#isFor} has it. */
  private List<String> roles(Collection<String> programmes) {
    boolean peers = false;
    boolean staff = false;
    for (var programme : published.programmes("en")) {
      if (programmes.contains(programme.code())) {
        peers |= programme.audience().equals("PEER");
        staff |= !programme.audience().equals("PEER");
      }
    }
    boolean forPeers = peers;
    boolean forStaff = staff;
    return Roles.GRANTABLE.stream()
        .filter(role -> role.equals(Roles.PEER) ? forPeers : forStaff)
        .toList();
  }

  private long notStarted(String moduleCode, List<String> roles) {
    LocalDate day = today.date();
    return roles.isEmpty()
        ? 0
        : em.createQuery(
                """
                SELECT COUNT(DISTINCT g.personId) FROM RoleGrant g
                WHERE g.role IN :roles AND g.fromOn <= :day
                AND (g.endsOn IS NULL OR g.endsOn > :day)
                AND NOT EXISTS (SELECT e FROM Enrolment e JOIN CatalogueModule m
                ON m.id = e.moduleId WHERE m.code = :code AND e.personId = g.personId)
                """,
                Long.class)
            .setParameter("roles", roles)
            .setParameter("day", day)
            .setParameter("code", moduleCode)
            .getSingleResult();
  }
}
