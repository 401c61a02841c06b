package org.alongside.community;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.account.EmailAddress;
import org.alongside.people.StaffGroup;
import org.alongside.platform.Finder;
import org.alongside.platform.Roles;

/** Communities, who is in them, and what the rule of entry goes by, found. */
@Dependent
class CommunityQueries {
  private static final int MOST = 200;
  private static final Set<String> KEEPING =
      Set.of(Roles.COORDINATOR, Roles.ADMIN, Roles.ANALYST, Roles.LEADER);
  private static final Set<StaffGroup> MANAGING =
      Set.of(StaffGroup.MANAGER, StaffGroup.EXECUTIVE, StaffGroup.HR);

  @PersistenceContext private EntityManager em;
  @Inject private Finder finder;

  Community community(String publicId) {
    return finder.at(Community.class, publicId);
  }

  /** The same, to be changed: whoever else changes it or its members comes before or after. */
  Community communityToChange(String publicId) {
    return finder.locked(community(publicId));
  }

  List<Community> open() {
    return finder.most(MOST, Community.class, "Community.open");
  }

  /** The oldest of that kind that is open. */
  Optional<Community> first(CommunityKind kind) {
    return finder.first(Community.class, "Community.ofKind", "kind", kind);
  }

  Optional<CommunityMember> member(long community, long person) {
    return finder.first(
        CommunityMember.class, "CommunityMember.one", "community", community, "person", person);
  }

  List<CommunityMember> members(long community, MemberState state) {
    return finder.all(
        CommunityMember.class,
        "CommunityMember.ofCommunity",
        "community",
        community,
        "state",
        state);
  }

  List<CommunityMember> standings(long person) {
    return finder.all(CommunityMember.class, "CommunityMember.ofPerson", "person", person);
  }

  List<CommunityReview> reviews(long community) {
    return finder.all(CommunityReview.class, "CommunityReview.of", "community", community);
  }

  /** How many are in each of the communities. */
  Map<Long, Long> sizes(Collection<Long> communities) {
    Map<Long, Long> sizes = new HashMap<>();
    if (!communities.isEmpty()) {
      em.createQuery(
              """
              SELECT m.communityId, COUNT(m) FROM CommunityMember m
              WHERE m.communityId IN :communities
              AND m.state = org.alongside.community.MemberState.MEMBER GROUP BY m.communityId
              """,
              Object[].class)
          .setParameter("communities", communities)
          .getResultStream()
          .forEach(r -> sizes.put((Long) r[0], (Long) r[1]));
    }
    return sizes;
  }

  /** Who convenes each of the communities. */
  List<CommunityMember> convenors(Collection<Long> communities) {
    if (communities.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            """
            SELECT m FROM CommunityMember m WHERE m.communityId IN :communities
            AND m.state = org.alongside.community.MemberState.MEMBER AND m.roles LIKE '%CONVENOR%'
            """,
            CommunityMember.class)
        .setParameter("communities", communities)
        .getResultList();
  }

  /** What the rule of entry goes by, of each of them: one statement. */
  Map<Long, EntryRule.Facts> facts(Collection<Long> persons, LocalDate day) {
    Map<Long, EntryRule.Facts> facts = new HashMap<>();
    if (!persons.isEmpty()) {
      em.createQuery(
              """
              SELECT p.id, p.staffGroup,
              (SELECT COUNT(a) FROM RoleGrant a WHERE a.personId = p.id AND a.role = :peer
              AND a.fromOn <= :day AND (a.endsOn IS NULL OR a.endsOn > :day)),
              (SELECT COUNT(b) FROM RoleGrant b WHERE b.personId = p.id AND b.role = :mentor
              AND b.fromOn <= :day AND (b.endsOn IS NULL OR b.endsOn > :day)),
              (SELECT COUNT(c) FROM RoleGrant c WHERE c.personId = p.id AND c.role IN :keeping
              AND c.fromOn <= :day AND (c.endsOn IS NULL OR c.endsOn > :day)),
              (SELECT COUNT(l) FROM TeamMember l WHERE l.personId = p.id
              AND l.relation = org.alongside.people.TeamRelation.LEADS
              AND l.fromOn <= :day AND (l.endsOn IS NULL OR l.endsOn > :day)),
              (SELECT COUNT(r) FROM ReportingLine r WHERE r.managerId = p.id
              AND r.fromOn <= :day AND (r.endsOn IS NULL OR r.endsOn > :day)),
              (SELECT COUNT(g) FROM Leaving g WHERE g.personId = p.id
              AND g.leftOn <= :day AND g.backOn IS NULL)
              FROM Person p WHERE p.id IN :persons
              """,
              Object[].class)
          .setParameter("peer", Roles.PEER)
          .setParameter("mentor", Roles.MENTOR)
          .setParameter("keeping", KEEPING)
          .setParameter("day", day)
          .setParameter("persons", persons)
          .getResultStream()
          .forEach(r -> facts.put((Long) r[0], facts(r)));
    }
    return facts;
  }

  private static EntryRule.Facts facts(Object[] r) {
    return new EntryRule.Facts(
        some(r[2]),
        some(r[3]),
        some(r[4]),
        some(r[5]),
        some(r[6]) || r[1] != null && MANAGING.contains(r[1]),
        some(r[7]));
  }

  private static boolean some(Object count) {
    return ((Number) count).longValue() > 0;
  }

  /**
   * Peer workers who have begun, are the only ones in each of their teams, are in no community of
   * peers, and were never invited by the program; at most 200.
   */
  List<Long> alone(LocalDate day) {
    return em.createQuery(
            """
            SELECT p.id FROM Person p WHERE (p.startOn IS NULL OR p.startOn <= :day)
            AND EXISTS (SELECT g FROM RoleGrant g WHERE g.personId = p.id AND g.role = :peer
            AND g.fromOn <= :day AND (g.endsOn IS NULL OR g.endsOn > :day))
            AND EXISTS (SELECT t FROM TeamMember t WHERE t.personId = p.id
            AND t.fromOn <= :day AND (t.endsOn IS NULL OR t.endsOn > :day))
            AND NOT EXISTS (SELECT o FROM TeamMember o JOIN TeamMember s ON s.teamId = o.teamId
            JOIN RoleGrant h ON h.personId = o.personId
            WHERE s.personId = p.id AND s.fromOn <= :day AND (s.endsOn IS NULL OR s.endsOn > :day)
            AND o.personId <> p.id AND o.fromOn <= :day AND (o.endsOn IS NULL OR o.endsOn > :day)
            AND h.role = :peer AND h.fromOn <= :day AND (h.endsOn IS NULL OR h.endsOn > :day))
            AND NOT EXISTS (SELECT i FROM LoneInvitation i WHERE i.personId = p.id)
            AND NOT EXISTS (SELECT m FROM CommunityMember m JOIN Community c ON c.id = m.communityId
            WHERE m.personId = p.id AND c.kind = org.alongside.community.CommunityKind.PEERS
            AND c.closedOn IS NULL AND m.state <> org.alongside.community.MemberState.ENDED)
            ORDER BY p.id
            """,
            Long.class)
        .setParameter("peer", Roles.PEER)
        .setParameter("day", day)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** The oldest open community that the two are both in; empty: none. */
  Optional<Long> shared(long one, long other) {
    return em.createQuery(
            """
            SELECT m.communityId FROM CommunityMember m
            JOIN CommunityMember o ON o.communityId = m.communityId
            JOIN Community c ON c.id = m.communityId
            WHERE m.personId = :one AND o.personId = :other AND c.closedOn IS NULL
            AND m.state = org.alongside.community.MemberState.MEMBER
            AND o.state = org.alongside.community.MemberState.MEMBER ORDER BY m.communityId
            """,
            Long.class)
        .setParameter("one", one)
        .setParameter("other", other)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Who signs in with that address; empty: nobody. */
  Optional<Long> withAddress(String email) {
    return em.createQuery("SELECT a.personId FROM Account a WHERE a.email = :email", Long.class)
        .setParameter("email", EmailAddress.forLookup(email))
        .getResultStream()
        .findFirst();
  }

  /** What a mentorship is linked through, for one of its two; empty: no community. */
  Optional<Community> through(String mentorship, long person) {
    return em.createQuery(
            """
            SELECT c FROM Community c JOIN MentorshipLink l ON l.communityId = c.id
            JOIN Mentorship m ON m.id = l.mentorshipId
            WHERE m.publicId = :mentorship AND (m.menteeId = :person OR m.mentorId = :person)
            AND l.endsOn IS NULL
            """,
            Community.class)
        .setParameter("mentorship", mentorship)
        .setParameter("person", person)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
