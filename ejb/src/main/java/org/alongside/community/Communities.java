package org.alongside.community;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonName;
import org.alongside.people.Today;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;

/**
 * Communities of practice: founded and looked after from outside by coordinators, who see nothing
 * of what happens in them; described and looked at again by those who are in them.
 */
@Stateless
public class Communities {
  /** Of fewer than that, no number is told. */
  static final int FEW = 5;

  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private CommunityQueries queries;
  @Inject private Entrance entrance;
  @Inject private Joining joining;
  @Inject private CommunityTidings tidings;
  @Inject private PersonDesk persons;
  @Inject private Caller caller;
  @Inject private Today today;

  /** How communities stand to the caller; one that they may not enter is not among them. */
  @RolesAllowed(Roles.PERSON)
  public MyCommunities mine() {
    long self = caller.personId();
    Map<Long, CommunityMember> standings =
        queries.standings(self).stream()
            .collect(Collectors.toMap(CommunityMember::communityId, m -> m));
    EntryRule.Facts facts = entrance.facts(self);
    List<Community> mine = new ArrayList<>();
    List<Community> invited = new ArrayList<>();
    List<Community> asked = new ArrayList<>();
    List<Community> others = new ArrayList<>();
    for (Community one : queries.open()) {
      if (EntryRule.mayEnter(one.kind(), facts)) {
        CommunityMember standing = standings.get(one.id());
        if (standing == null || standing.is(MemberState.ENDED)) {
          others.add(one);
        } else if (standing.is(MemberState.MEMBER)) {
          mine.add(one);
        } else {
          (standing.is(MemberState.INVITED) ? invited : asked).add(one);
        }
      }
    }
    List<Long> all = new ArrayList<>();
    List.of(mine, invited, asked, others).forEach(l -> l.forEach(c -> all.add(c.id())));
    Map<Long, Long> sizes = queries.sizes(all);
    return new MyCommunities(
        rows(mine, sizes), rows(invited, sizes), rows(asked, sizes), rows(others, sizes));
  }

  private static List<CommunityRow> rows(List<Community> communities, Map<Long, Long> sizes) {
    return communities.stream().map(c -> row(c, sizes.getOrDefault(c.id(), 0L))).toList();
  }

  private static CommunityRow row(Community community, long size) {
    return new CommunityRow(
        community.publicId(),
        community.name(),
        community.purpose(),
        community.kind(),
        size < FEW,
        size < FEW ? 0 : size);
  }

  /** A community, for those who are in it. */
  @RolesAllowed(Roles.PERSON)
  public CommunityDetails details(String community) {
    Community found = queries.community(community);
    CommunityMember self = entrance.standing(found);
    boolean convenes = self.holds(CommunityRole.CONVENOR);
    return new CommunityDetails(
        community,
        found.name(),
        found.purpose(),
        found.kind(),
        name(found.sponsorId()),
        fellows(entrance.entering(found)),
        convenes ? fellows(queries.members(found.id(), MemberState.ASKED)) : List.of(),
        convenes ? fellows(queries.members(found.id(), MemberState.INVITED)) : List.of(),
        self.roles(),
        found.reviewDueOn(),
        !today.date().isBefore(found.reviewDueOn()),
        queries.reviews(found.id()).stream().map(CommunityReview::row).toList(),
        found.isOpen(),
        found.version());
  }

  private List<FellowRow> fellows(Collection<CommunityMember> members) {
    List<Long> ids = members.stream().map(CommunityMember::personId).toList();
    Map<Long, PersonName> names = persons.names(ids);
    Map<Long, EntryRule.Facts> facts = queries.facts(ids, today.date());
    long self = caller.personId();
    return members.stream()
        .map(
            m ->
                new FellowRow(
                    names.get(m.personId()).publicId(),
                    names.get(m.personId()).shown(),
                    m.roles(),
                    m.is(MemberState.MEMBER) ? m.fromOn() : null,
                    facts.get(m.personId()).mentor(),
                    m.personId() == self))
        .sorted(Comparator.comparing(FellowRow::name))
        .toList();
  }

  private String name(Long person) {
    return person == null ? null : persons.who(person).shownName();
  }

  /**
   * Says anew what it is called and for: a convenor's to do.
   *
   * @param version as it was read
   * @throws BusinessException 409 changed meanwhile, or closed
   */
  @RolesAllowed(Roles.PERSON)
  public void describe(String community, String name, String purpose, int version) {
    Community found = convened(community);
    if (found.version() != version) {
      throw Refusal.conflict("community.error.changed");
    }
    found.describe(name, purpose);
    tidings.done("community.described", found, null);
  }

  /**
   * Writes down the yearly look at the purpose, as it was held together.
   *
   * @param purpose as it is from now on
   * @param learned what the year has taught
   */
  @RolesAllowed(Roles.PERSON)
  public void review(String community, String purpose, String learned) {
    Community found = convened(community);
    em.persist(new CommunityReview(found, learned, caller.personId(), today.date()));
    found.review(purpose, today.date());
    tidings.done("community.reviewed", found, null);
  }

  private Community convened(String community) {
    Community found = queries.communityToChange(community);
    if (!entrance.standing(found).holds(CommunityRole.CONVENOR)) {
      throw BusinessException.notFound();
    }
    if (!found.isOpen()) {
      throw Refusal.conflict("community.error.closed");
    }
    return found;
  }

  /** All that are open, from outside, for those who look after people. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<DeskRow> desk() {
    access.requireCoordinator();
    List<Community> all = queries.open();
    List<Long> ids = all.stream().map(Community::id).toList();
    Map<Long, Long> sizes = queries.sizes(ids);
    List<CommunityMember> convenors = queries.convenors(ids);
    List<Long> named = new ArrayList<>(convenors.stream().map(CommunityMember::personId).toList());
    all.stream().map(Community::sponsorId).filter(s -> s != null).forEach(named::add);
    Map<Long, PersonName> names = new HashMap<>(persons.names(Set.copyOf(named)));
    LocalDate day = today.date();
    return all.stream()
        .map(
            c ->
                new DeskRow(
                    row(c, sizes.getOrDefault(c.id(), 0L)),
                    convenors.stream()
                        .filter(m -> m.communityId() == c.id())
                        .map(m -> names.get(m.personId()).shown())
                        .sorted()
                        .toList(),
                    c.sponsorId() == null ? null : names.get(c.sponsorId()).shown(),
                    c.reviewDueOn(),
                    !day.isBefore(c.reviewDueOn())))
        .toList();
  }

  /**
   * Founds a community with its first convenor, who is in it from today on.
   *
   * @return its public id
   * @throws BusinessException 404 no such person; 409 who may not enter a community of that kind
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public String found(FoundCommunity found) {
    access.requireCoordinator();
    if (found.convenor() == null || found.convenor().isBlank()) {
      throw Refusal.invalid("community.error.convenor");
    }
    Community community = new Community(found.name(), found.purpose(), found.kind(), today.date());
    em.persist(community);
    em.flush();
    tidings.done("community.founded", community, null);
    convene(community, found.convenor());
    return community.publicId();
  }

  /** Names somebody who convenes it, beside those who do. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void appoint(String community, String person) {
    access.requireCoordinator();
    convene(queries.communityToChange(community), person);
  }

  private void convene(Community community, String person) {
    long id = persons.ref(person).id();
    access.requireCoordinatorOf(id);
    if (!entrance.mayEnter(community, id)) {
      throw Refusal.conflict("community.error.mayNotEnter." + community.kind());
    }
    CommunityMember standing = joining.standing(community, id);
    if (!standing.is(MemberState.MEMBER)) {
      joining.let(community, standing);
    }
    Set<CommunityRole> roles = new java.util.TreeSet<>(standing.roles());
    roles.add(CommunityRole.CONVENOR);
    standing.give(roles);
    tidings.done("community.role-given", community, id);
    tidings.given(community, id);
  }

  /**
   * Says who speaks for it outside; a sponsor does not enter by that.
   *
   * @param person public id; null: nobody any more
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void sponsor(String community, String person) {
    access.requireCoordinator();
    Community found = queries.communityToChange(community);
    Long id = person == null ? null : persons.ref(person).id();
    if (id != null) {
      access.requireCoordinatorOf(id);
    }
    found.sponsor(id);
    tidings.done("community.sponsored", found, id);
  }

  /** Closes it: its members can read on, and nothing is added. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void close(String community) {
    access.requireCoordinator();
    Community found = queries.communityToChange(community);
    found.close(today.date());
    tidings.done("community.closed", found, null);
  }
}
