package org.alongside.it;

import java.lang.reflect.Parameter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.account.ChangeProfile;
import org.alongside.account.FirstAdministrator;
import org.alongside.account.PersonSearch;
import org.alongside.demonstration.Stage;
import org.alongside.people.TeamRelation;
import org.alongside.people.TeamSearch;
import org.alongside.platform.Roles;
import org.alongside.platform.Setting;
import org.alongside.platform.SiteSettings;
import org.alongside.position.PositionKind;
import org.alongside.position.PositionSearch;

/**
 * What a boundary is handed when the access matrix calls it: by the name of the parameter, or by
 * its type. Whatever belongs to somebody belongs to the member, unless the table's line asks for
 * another thing, such as {@code person=administrator}. A new feature puts its own in a file beside
 * this one.
 */
final class Things {
  private static final String EN = "en";

  private final World world;
  private final Shelf shelf = new Shelf();

  Things(World world) {
    this.world = world;
    ThingsOfPeople.put(world, shelf);
    ThingsOfLearning.put(world, shelf);
    ThingsOfCredentials.put(world, shelf);
    ThingsOfMessages.put(world, shelf);
    ThingsOfImports.put(world, shelf);
    ThingsOfAuthoring.put(world, shelf);
    ThingsOfExchange.put(world, shelf);
    ThingsOfTailoring.put(world, shelf);
    ThingsOfEvents.put(world, shelf);
    ThingsOfPractice.put(world, shelf);
    ThingsOfMentoring.put(world, shelf);
    ThingsOfTeams.put(world, shelf);
    ThingsOfStories.put(world, shelf);
    ThingsOfCommunities.put(world, shelf);
    ThingsOfPrivacy.put(world, shelf);
    words();
    searches();
  }

  /** The thing of that name, for an address. */
  String text(String name, World.Caller caller) {
    if (name.equals("csrf")) {
      return caller.visitor().token();
    }
    return String.valueOf(
        Optional.ofNullable(shelf.named(name))
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "The access matrix does not know what to put into an address for {"
                            + name
                            + "}: teach it in Things.java or a file beside it."))
            .apply(caller));
  }

  /**
   * What is handed in as a parameter.
   *
   * @param asked what the table's line asks for, or null
   */
  Object give(Parameter parameter, String asked, World.Caller caller) {
    if ("null".equals(asked)) {
      return null;
    }
    String name = asked == null ? parameter.getName() : parameter.getName() + "." + asked;
    Function<World.Caller, Object> thing = shelf.named(name);
    if (thing != null) {
      Object given = thing.apply(caller);
      if (given == null || wrapped(parameter.getType()).isInstance(given)) {
        return given;
      }
    }
    if (asked != null && parameter.getType() == String.class) {
      return asked;
    }
    thing = shelf.of(parameter.getType());
    if (thing == null || asked != null) {
      throw new IllegalStateException(
          "The access matrix does not know what to give as '%s' (%s): teach it in Things.java or a file beside it."
              .formatted(name, parameter.getType().getSimpleName()));
    }
    return thing.apply(caller);
  }

  private static Class<?> wrapped(Class<?> type) {
    return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
  }

  private void words() {
    shelf.put("language", EN);
    shelf.put("zone", ZoneId.of("America/Edmonton"));
    shelf.put("address", "192.0.2.77");
    shelf.put("email", "new-address@example.org");
    shelf.put("email.member", world.mail("MEMBER"));
    shelf.put("password", "short");
    shelf.put("current", "not it");
    shelf.put("next", "ten quiet otters");
    shelf.put("english", "Some Health Services");
    shelf.put("french", "Services de santé");
    shelf.put("role", Roles.MENTOR);
    shelf.put("anchor", null);
    shelf.put("build", "c".repeat(64));
    shelf.put("name", "Other " + UUID.randomUUID());
    shelf.put("place", "Town");
    shelf.put("typed", "x");
    shelf.put("relation", TeamRelation.MEMBER_OF);
    shelf.put("from", world.today());
    shelf.put("day", world.today());
    shelf.put("endsOn", null);
    shelf.put("former", false);
    shelf.put("signsIn", false);
    shelf.put("first", 0);
    shelf.put("size", 25);
    shelf.put("present", Instant.now());
    shelf.put(Stage.class, Stage.PEOPLE);
    shelf.put(PositionKind.class, PositionKind.PEER);
    shelf.put(Setting.class, SiteSettings.SITE_NAME);
    shelf.put(LocalDate.class, world.today());
    shelf.put(Duration.class, Duration.ofSeconds(1));
    shelf.put(ChangeProfile.class, new ChangeProfile("", EN, "America/Edmonton", null));
    shelf.put(
        FirstAdministrator.class,
        new FirstAdministrator("A", "B", "first@example.org", "eleven quiet otters", EN));
  }

  /** Lists are asked for the member, their team, site and position by the mark in their names. */
  private void searches() {
    shelf.put("text", world.mark());
    shelf.put(PersonSearch.class, new PersonSearch(world.mark(), ""));
    shelf.put(TeamSearch.class, new TeamSearch(world.mark(), "", null, true));
    shelf.put(PositionSearch.class, new PositionSearch(world.mark(), "", "", null, null));
  }
}
