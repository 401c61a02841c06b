package org.alongside.community;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.people.PersonDesk;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** Into a community and out of it: by invitation or by asking, always two words of two people. */
@Stateless
public class Memberships {
  @Inject private CommunityQueries queries;
  @Inject private CommunityDesk desk;
  @Inject private Entrance entrance;
  @Inject private Joining joining;
  @Inject private CommunityTidings tidings;
  @Inject private PersonDesk persons;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** Asks to join; whoever is invited is in it by that. Again: nothing more happens. */
  @RolesAllowed(Roles.PERSON)
  public void ask(String community) {
    Community found = enterable(community);
    CommunityMember self = joining.standing(found, caller.personId());
    if (self.is(MemberState.INVITED)) {
      joining.let(found, self);
    } else if (self.is(MemberState.ENDED)) {
      self.ask(clock.now());
      desk.holders(found.id(), CommunityRole.CONVENOR).forEach(c -> tidings.asked(found, c));
    }
  }

  /**
   * Accepts an invitation.
   *
   * @throws BusinessException 404; 409 there is none, or no longer
   */
  @RolesAllowed(Roles.PERSON)
  public void accept(String community) {
    Community found = enterable(community);
    CommunityMember self = joining.standing(found, caller.personId());
    if (self.is(MemberState.INVITED)) {
      joining.let(found, self);
    } else if (!self.is(MemberState.MEMBER)) {
      throw Refusal.conflict("community.error.notInvited");
    }
  }

  /** Does not follow an invitation, takes back that one asked, or leaves; nobody asks why. */
  @RolesAllowed(Roles.PERSON)
  public void leave(String community) {
    Community found = queries.communityToChange(community);
    CommunityMember self =
        queries
            .member(found.id(), caller.personId())
            .filter(m -> !m.is(MemberState.ENDED))
            .filter(m -> entrance.mayEnter(found, caller.personId()))
            .orElseThrow(BusinessException::notFound);
    joining.end(found, self);
  }

  /**
   * Invites somebody by the address that they sign in with: a convenor's to do. Somebody who may
   * not enter is refused in the same words as an address that nobody has.
   */
  @RolesAllowed(Roles.PERSON)
  public void invite(String community, String email) {
    Community found = convened(community);
    Optional<Long> person = queries.withAddress(email);
    if (person.isEmpty() || !entrance.mayEnter(found, person.get())) {
      throw Refusal.conflict("community.error.nobodyThere");
    }
    joining.invite(found, person.get());
  }

  /**
   * Lets somebody in who has asked.
   *
   * @param person public id
   */
  @RolesAllowed(Roles.PERSON)
  public void admit(String community, String person) {
    Community found = convened(community);
    CommunityMember standing = other(found, person);
    if (standing.is(MemberState.ASKED)) {
      if (!entrance.mayEnter(found, standing.personId())) {
        throw Refusal.conflict("community.error.mayNotEnter." + found.kind());
      }
      joining.let(found, standing);
      tidings.admitted(found, standing.personId());
    } else if (!standing.is(MemberState.MEMBER)) {
      throw Refusal.conflict("community.error.notAsked");
    }
  }

  /** Does not let somebody in, takes an invitation back, or ends that somebody is in it. */
  @RolesAllowed(Roles.PERSON)
  public void remove(String community, String person) {
    Community found = convened(community);
    CommunityMember standing = other(found, person);
    boolean asked = standing.is(MemberState.ASKED);
    joining.end(found, standing);
    if (asked) {
      tidings.declined(found, standing.personId());
    }
  }

  /**
   * Says what a member looks after; all of it.
   *
   * @throws BusinessException 409 when nobody would convene it any more
   */
  @RolesAllowed(Roles.PERSON)
  public void give(String community, String person, Set<CommunityRole> roles) {
    Community found = convened(community);
    CommunityMember standing = other(found, person);
    if (!standing.is(MemberState.MEMBER)) {
      throw BusinessException.notFound();
    }
    boolean stays =
        roles.contains(CommunityRole.CONVENOR)
            || desk.holders(found.id(), CommunityRole.CONVENOR).stream()
                .anyMatch(c -> c != standing.personId());
    if (!stays) {
      throw Refusal.conflict("community.error.lastConvenor");
    }
    standing.give(roles);
    tidings.done("community.role-given", found, standing.personId());
    if (standing.personId() != caller.personId()) {
      tidings.given(found, standing.personId());
    }
  }

  /** What is new for the caller, for their home page: one statement where they are in none. */
  @RolesAllowed(Roles.PERSON)
  public MyNews news() {
    long self = caller.personId();
    List<CommunityMember> standings = queries.standings(self);
    boolean any = standings.stream().anyMatch(m -> m.is(MemberState.MEMBER));
    List<Long> invited =
        standings.stream()
            .filter(m -> m.is(MemberState.INVITED))
            .map(CommunityMember::communityId)
            .toList();
    return new MyNews(any, invited.isEmpty() ? List.of() : desk.enterable(invited, self));
  }

  /** What a mentorship of the caller's is linked through; empty: no community of theirs. */
  @RolesAllowed(Roles.PERSON)
  public Optional<String> through(String mentorship) {
    long self = caller.personId();
    return queries
        .through(mentorship, self)
        .filter(c -> entrance.mayEnter(c, self))
        .map(Community::name);
  }

  /** One that is open and that the caller may enter, locked. */
  private Community enterable(String community) {
    Community found = queries.communityToChange(community);
    if (!found.isOpen() || !entrance.mayEnter(found, caller.personId())) {
      throw BusinessException.notFound();
    }
    return found;
  }

  private Community convened(String community) {
    Community found = queries.communityToChange(community);
    if (!entrance.standing(found).holds(CommunityRole.CONVENOR)) {
      throw BusinessException.notFound();
    }
    return found;
  }

  private CommunityMember other(Community community, String person) {
    return queries
        .member(community.id(), persons.ref(person).id())
        .filter(m -> !m.is(MemberState.ENDED))
        .orElseThrow(BusinessException::notFound);
  }
}
