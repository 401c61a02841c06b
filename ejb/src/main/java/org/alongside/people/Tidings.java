package org.alongside.people;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.alongside.platform.MessageAsked;

/** Tells people what others have arranged for them. What begins later or is over is not told. */
@Dependent
class Tidings {
  private static final String HOME = "/home";

  @Inject private Event<MessageAsked> messages;
  @Inject private Today today;

  /** Somebody is in a team, or leads it, from a day on. */
  void ofTeam(Team team, Person who, TeamRelation relation, Span span) {
    if (span.covers(today.date())) {
      String kind = relation == TeamRelation.LEADS ? "team-led" : "team-joined";
      String key = team.ref().publicId() + ' ' + span.from();
      tell(who, kind, key, Map.of("team", team.ref().name()));
    }
  }

  /** Somebody has got a role. */
  void ofRole(RoleGrant grant, Person who) {
    if (grant.isInForce(today.date())) {
      tell(who, "role-given", Long.toString(grant.id()), Map.of("role", grant.role()));
    }
  }

  private void tell(Person who, String kind, String key, Map<String, String> facts) {
    messages.fire(new MessageAsked(who.id(), kind, key, facts, HOME));
  }
}
