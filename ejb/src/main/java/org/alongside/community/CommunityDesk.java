package org.alongside.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonName;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;

/**
 * Lets into a community those who are in it and may enter, and shows everybody else the same as if
 * there were none. Not a boundary: features above ask it first of all.
 */
@ApplicationScoped
public class CommunityDesk {
  @PersistenceContext private EntityManager em;
  @Inject private CommunityQueries queries;
  @Inject private Entrance entrance;
  @Inject private PersonDesk persons;
  @Inject private Caller caller;

  /** The community at an address, for a member; 404 for whoever is none or may not enter. */
  public CommunityRef member(String community) {
    return entrance.entered(queries.community(community)).ref();
  }

  /** The same by its id. */
  public CommunityRef member(long community) {
    return entrance.entered(found(community)).ref();
  }

  /**
   * The same, where something is to be added.
   *
   * @throws BusinessException 409 where it is closed
   */
  public CommunityRef active(String community) {
    return requireOpen(member(community));
  }

  /** The same by its id. */
  public CommunityRef active(long community) {
    return requireOpen(member(community));
  }

  /** Refuses every member who looks after none of these, as if the page were not there. */
  public void requireAny(CommunityRef community, CommunityRole... roles) {
    if (!holdsAny(community.id(), caller.personId(), roles)) {
      throw BusinessException.notFound();
    }
  }

  /** Whether a member looks after one of these. */
  public boolean holdsAny(long community, long person, CommunityRole... roles) {
    Set<CommunityRole> theirs =
        queries
            .member(community, person)
            .filter(m -> m.is(MemberState.MEMBER))
            .map(CommunityMember::roles)
            .orElse(Set.of());
    return List.of(roles).stream().anyMatch(theirs::contains);
  }

  /** Those who are in it and may enter, with what they are called; two statements and one. */
  public Map<Long, PersonName> members(long community) {
    return new HashMap<>(persons.names(since(community).keySet()));
  }

  /** Since when those who are in it and may enter have been. */
  public Map<Long, LocalDate> since(long community) {
    Community found = found(community);
    Map<Long, LocalDate> since = new HashMap<>();
    for (CommunityMember one : entrance.entering(found)) {
      since.put(one.personId(), one.fromOn());
    }
    return since;
  }

  /** Those of its members who look after one of these. */
  public List<Long> holders(long community, CommunityRole... roles) {
    return entrance.entering(found(community)).stream()
        .filter(m -> List.of(roles).stream().anyMatch(m::holds))
        .map(CommunityMember::personId)
        .toList();
  }

  /** The communities that somebody is in and may enter, by name. */
  public List<CommunityRef> of(long person) {
    List<Long> ids = new ArrayList<>();
    for (CommunityMember one : queries.standings(person)) {
      if (one.is(MemberState.MEMBER)) {
        ids.add(one.communityId());
      }
    }
    return ids.isEmpty() ? List.of() : enterable(ids, person);
  }

  /** Those of the communities that somebody may enter, by name. */
  public List<CommunityRef> enterable(Collection<Long> ids, long person) {
    EntryRule.Facts facts = entrance.facts(person);
    return communities(ids).stream()
        .filter(c -> EntryRule.mayEnter(c.kind(), facts))
        .map(Community::ref)
        .toList();
  }

  /** What open communities are called, whoever asks: of those that invite from outside. */
  public Map<Long, String> names(Collection<Long> ids) {
    Map<Long, String> names = new HashMap<>();
    communities(ids).forEach(c -> names.put(c.id(), c.name()));
    return names;
  }

  private List<Community> communities(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "SELECT c FROM Community c WHERE c.id IN :ids ORDER BY c.name, c.id", Community.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  private Community found(long community) {
    return Optional.ofNullable(em.find(Community.class, community))
        .orElseThrow(BusinessException::notFound);
  }

  private static CommunityRef requireOpen(CommunityRef community) {
    if (!community.open()) {
      throw Refusal.conflict("community.error.closed");
    }
    return community;
  }
}
