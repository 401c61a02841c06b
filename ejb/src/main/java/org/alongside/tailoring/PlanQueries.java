package org.alongside.tailoring;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.people.TeamSetting;
import org.alongside.platform.BusinessException;

/** What is kept of plans, and what is asked of the features below. */
@Dependent
class PlanQueries {
  private static final String PERSON = "person";
  private static final String DAY = "day";
  private static final String ID = "id";

  @PersistenceContext private EntityManager em;

  private <T> List<T> of(String query, Class<T> type, long person) {
    return em.createNamedQuery(query, type).setParameter(PERSON, person).getResultList();
  }

  private <T> T byId(String query, Class<T> type, String publicId) {
    return em.createNamedQuery(query, type)
        .setParameter(ID, publicId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  List<TrainingPlan> plans(long person) {
    return of("TrainingPlan.of", TrainingPlan.class, person);
  }

  List<PlanItem> items(long person) {
    return of("PlanItem.ofPerson", PlanItem.class, person);
  }

  /**
   * What home needs of somebody's plans.
   *
   * @param items by module
   * @param paused whether a plan rests now
   */
  record AtHome(Set<PlanKind> kinds, Map<String, HomeRule.HomeItem> items, boolean paused) {}

  /** In one statement, and without why it is so: home is what everybody opens. */
  AtHome atHome(long person) {
    AtHome home = new AtHome(EnumSet.noneOf(PlanKind.class), new HashMap<>(), false);
    boolean paused = false;
    for (Object[] row :
        em.createQuery(
                """
                SELECT p.kind, i.moduleCode, i.requirement, i.dueOn, u.id FROM TrainingPlan p
                LEFT JOIN PlanItem i ON i.planId = p.id
                LEFT JOIN PlanPause u ON u.personId = p.personId AND u.untilOn IS NULL
                WHERE p.personId = :person ORDER BY p.id, i.place
                """,
                Object[].class)
            .setParameter(PERSON, person)
            .getResultList()) {
      home.kinds().add((PlanKind) row[0]);
      if (row[1] != null) {
        home.items()
            .put((String) row[1], new HomeRule.HomeItem((Requirement) row[2], (LocalDate) row[3]));
      }
      paused |= row[4] != null;
    }
    return new AtHome(home.kinds(), home.items(), paused);
  }

  List<Claim> claims(long person) {
    return of("Claim.ofPerson", Claim.class, person);
  }

  Claim claim(String publicId) {
    return byId("Claim.byPublicId", Claim.class, publicId);
  }

  List<PlanAsk> asks(long person) {
    return of("PlanAsk.ofPerson", PlanAsk.class, person);
  }

  PlanAsk ask(String publicId) {
    return byId("PlanAsk.byPublicId", PlanAsk.class, publicId);
  }

  List<PlanPause> pauses(long person) {
    return of("PlanPause.ofPerson", PlanPause.class, person);
  }

  List<GateLevel> levels(long person) {
    return of("GateLevel.ofPerson", GateLevel.class, person);
  }

  List<PlanChange> changes(long person, int most) {
    return em.createNamedQuery("PlanChange.ofPerson", PlanChange.class)
        .setParameter(PERSON, person)
        .setMaxResults(most)
        .getResultList();
  }

  List<PlanOverride> overrides(long person, LocalDate day) {
    return em.createNamedQuery("PlanOverride.inForce", PlanOverride.class)
        .setParameter(PERSON, person)
        .setParameter(DAY, day)
        .getResultList();
  }

  PlanOverride override(String publicId) {
    return byId("PlanOverride.byPublicId", PlanOverride.class, publicId);
  }

  Evidence evidence(String publicId) {
    return em.createNamedQuery("Evidence.byPublicId", Evidence.class)
        .setParameter(ID, publicId)
        .getResultStream()
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  /** Claims with the names of their files, in two statements. */
  List<ClaimRow> claimRows(long person) {
    return claimRows(claims(person));
  }

  /** The same of some, in one. */
  List<ClaimRow> claimRows(List<Claim> claims) {
    Map<Long, List<EvidenceRow>> files = new HashMap<>();
    if (!claims.isEmpty()) {
      em.createNamedQuery("Evidence.rows", Object[].class)
          .setParameter("claims", claims.stream().map(Claim::id).toList())
          .getResultStream()
          .forEach(
              r ->
                  files
                      .computeIfAbsent((Long) r[0], id -> new ArrayList<>())
                      .add(
                          new EvidenceRow(
                              (String) r[1], (String) r[2], ((Integer) r[3] + 1023) / 1024)));
    }
    return claims.stream().map(c -> c.row(files.getOrDefault(c.id(), List.of()))).toList();
  }

  /** Group, first day and the instant of being added. */
  Object[] person(long person) {
    return em.createQuery(
            "SELECT p.staffGroup, p.startOn, p.addedAt FROM Person p WHERE p.id = :person",
            Object[].class)
        .setParameter(PERSON, person)
        .getSingleResult();
  }

  /** Settings of the teams in which somebody is on a day. */
  Set<TeamSetting> settings(long person, LocalDate day) {
    return new HashSet<>(
        em.createQuery(
                """
                SELECT t.setting FROM TeamMember m JOIN Team t ON t.id = m.teamId
                WHERE m.personId = :person AND m.fromOn <= :day AND (m.endsOn IS NULL OR m.endsOn > :day)
                AND t.setting IS NOT NULL
                """,
                TeamSetting.class)
            .setParameter(PERSON, person)
            .setParameter(DAY, day)
            .getResultList());
  }

  /** Who leads a team on a day in which somebody is on that day; never they themselves. */
  List<Long> leaders(long person, LocalDate day) {
    return em.createQuery(
            """
            SELECT DISTINCT l.personId FROM TeamMember l JOIN TeamMember m ON m.teamId = l.teamId
            WHERE m.personId = :person AND l.personId <> :person
            AND l.relation = org.alongside.people.TeamRelation.LEADS
            AND l.fromOn <= :day AND (l.endsOn IS NULL OR l.endsOn > :day)
            AND m.fromOn <= :day AND (m.endsOn IS NULL OR m.endsOn > :day)
            """,
            Long.class)
        .setParameter(PERSON, person)
        .setParameter(DAY, day)
        .getResultList();
  }

  /** Share of full time of the post in which somebody is on a day. */
  Optional<BigDecimal> fte(long person, LocalDate day) {
    return em.createQuery(
            """
            SELECT p.fte FROM Tenure t JOIN Position p ON p.id = t.positionId
            WHERE t.personId = :person AND t.fromOn <= :day AND (t.endsOn IS NULL OR t.endsOn > :day)
            ORDER BY t.id DESC
            """,
            BigDecimal.class)
        .setParameter(PERSON, person)
        .setParameter(DAY, day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Codes of the modules that somebody has ever completed. */
  Set<String> completed(long person) {
    return new HashSet<>(
        em.createQuery(
                """
                SELECT m.code FROM Completion c JOIN CatalogueModule m ON m.id = c.moduleId
                WHERE c.personId = :person
                """,
                String.class)
            .setParameter(PERSON, person)
            .getResultList());
  }
}
