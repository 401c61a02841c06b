package org.alongside.gathering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.community.CommunityDesk;
import org.alongside.community.CommunityRef;
import org.alongside.community.CommunityRole;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonName;
import org.alongside.people.Today;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;

/**
 * What a community has made for its work: any member adds, whoever owns it, and the knowledge
 * keepers, look after it.
 */
@Stateless
public class CommunityResources {
  private static final int MOST = 200;

  @PersistenceContext private EntityManager em;
  @Inject private CommunityDesk communities;
  @Inject private PersonDesk persons;
  @Inject private Caller caller;
  @Inject private Today today;

  /** Those of a community that are not put away. */
  @RolesAllowed(Roles.PERSON)
  public ResourcesPage page(String community) {
    CommunityRef found = communities.member(community);
    List<CommunityResource> all =
        em.createQuery(
                """
                SELECT r FROM CommunityResource r WHERE r.communityId = :community
                AND r.archivedOn IS NULL ORDER BY r.title, r.id
                """,
                CommunityResource.class)
            .setParameter("community", found.id())
            .setMaxResults(MOST)
            .getResultList();
    Map<Long, PersonName> names =
        persons.names(Set.copyOf(all.stream().map(CommunityResource::ownerId).toList()));
    return new ResourcesPage(
        all.stream().map(r -> row(r, names.get(r.ownerId()))).toList(), found.open());
  }

  private ResourceRow row(CommunityResource resource, PersonName owner) {
    return new ResourceRow(
        resource.publicId(),
        resource.title(),
        resource.kind(),
        owner.shown(),
        resource.reviewOn(),
        !today.date().isBefore(resource.reviewOn()),
        resource.edition());
  }

  /** One with all its editions. */
  @RolesAllowed(Roles.PERSON)
  public ResourceDetails details(String resource) {
    CommunityResource found = find(resource);
    CommunityRef community = communities.member(found.communityId());
    List<ResourceEdition> editions =
        em.createNamedQuery("ResourceEdition.of", ResourceEdition.class)
            .setParameter("resource", found.id())
            .setMaxResults(MOST)
            .getResultList();
    Set<Long> people = new HashSet<>(editions.stream().map(ResourceEdition::byId).toList());
    people.add(found.ownerId());
    Map<Long, PersonName> names = persons.names(people);
    return new ResourceDetails(
        row(found, names.get(found.ownerId())),
        community.publicId(),
        community.name(),
        editions.stream()
            .map(
                e ->
                    new ResourceDetails.Edition(
                        e.number(), e.words(), e.link(), names.get(e.byId()).shown(), e.madeOn()))
            .toList(),
        looksAfter(found),
        usedToday(found),
        found.isArchived(),
        community.open(),
        found.version());
  }

  /** Adds one, which is its writer's; its public id. */
  @RolesAllowed(Roles.PERSON)
  public String add(String community, SaveResource resource) {
    CommunityRef found = communities.active(community);
    LocalDate day = today.date();
    CommunityResource added = new CommunityResource(found.id(), caller.personId(), resource, day);
    em.persist(added);
    em.flush();
    em.persist(new ResourceEdition(added, resource, caller.personId(), day));
    return added.publicId();
  }

  /**
   * Makes another edition of it; those before stay to be read.
   *
   * @param version as it was read
   * @throws BusinessException 409 changed meanwhile, or put away
   */
  @RolesAllowed(Roles.PERSON)
  public void change(String resource, SaveResource said, int version) {
    CommunityResource found = lookedAfter(resource);
    if (found.version() != version || found.isArchived()) {
      throw Refusal.conflict("gathering.error.changed");
    }
    found.describe(said, today.date());
    em.persist(new ResourceEdition(found, said, caller.personId(), today.date()));
  }

  /** It still holds; the next look is in a year. */
  @RolesAllowed(Roles.PERSON)
  public void renew(String resource) {
    lookedAfter(resource).renew(today.date());
  }

  /**
   * Another member looks after it from now on.
   *
   * @param person public id of a member
   */
  @RolesAllowed(Roles.PERSON)
  public void handOver(String resource, String person) {
    CommunityResource found = lookedAfter(resource);
    if (person == null || person.isBlank()) {
      throw Refusal.invalid("gathering.error.whom");
    }
    long to = persons.ref(person).id();
    if (!communities.since(found.communityId()).containsKey(to)) {
      throw BusinessException.notFound();
    }
    found.goTo(to);
  }

  /** Puts it away: it stands in no list any more, and stays to be read at its address. */
  @RolesAllowed(Roles.PERSON)
  public void archive(String resource) {
    lookedAfter(resource).archive(today.date());
  }

  /** Says that the caller has used it at work today. Again: nothing more happens. */
  @RolesAllowed(Roles.PERSON)
  public void used(String resource) {
    CommunityResource found = find(resource);
    communities.active(found.communityId());
    em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    if (!usedToday(found)) {
      em.persist(new ResourceUse(found.id(), caller.personId(), today.date()));
    }
  }

  private boolean usedToday(CommunityResource resource) {
    return em.createNamedQuery("ResourceUse.on", Long.class)
            .setParameter("resource", resource.id())
            .setParameter("person", caller.personId())
            .setParameter("day", today.date())
            .getSingleResult()
        > 0;
  }

  private CommunityResource lookedAfter(String resource) {
    CommunityResource found = find(resource);
    communities.active(found.communityId());
    if (!looksAfter(found)) {
      throw BusinessException.notFound();
    }
    em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
    return found;
  }

  private boolean looksAfter(CommunityResource resource) {
    long self = caller.personId();
    return resource.ownerId() == self
        || communities.holdsAny(
            resource.communityId(), self, CommunityRole.CONVENOR, CommunityRole.KNOWLEDGE_KEEPER);
  }

  private CommunityResource find(String resource) {
    return em.createNamedQuery("CommunityResource.byPublicId", CommunityResource.class)
        .setParameter("id", resource)
        .getResultStream()
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }
}
