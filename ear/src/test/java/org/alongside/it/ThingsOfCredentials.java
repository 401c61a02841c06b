package org.alongside.it;

import org.alongside.badge.Badges;
import org.alongside.credential.CredentialRow;
import org.alongside.credential.Credentials;
import org.alongside.credential.HeldCredentials;

/** Two certificates of the member's, one of them withdrawn. */
final class ThingsOfCredentials {
  private ThingsOfCredentials() {}

  static void put(World world, Shelf shelf) {
    World.Caller member = world.caller("MEMBER");
    As coordinator = world.caller("COORDINATOR").identity();
    Earning.module(member.person().id(), "P10", 1, world.today().minusDays(30));
    Earning.module(member.person().id(), "P07", 1, world.today().minusDays(20));
    String withdrawn = of(member, "P07");
    coordinator.run(
        () -> Organisation.boundary(HeldCredentials.class).withdraw(withdrawn, "By mistake"));
    shelf.put("credential", of(member, "P10"));
    shelf.put("credential.withdrawn", withdrawn);
    shelf.put("achievement", achievement(member, shelf.text("credential")));
    shelf.put("list", 0L);
    shelf.put("nameShown", true);
    shelf.put("titleShown", false);
    shelf.put("reason", "By mistake");
  }

  /** Its last part is the id. */
  private static String achievement(World.Caller member, String credential) {
    String badge =
        member.identity().get(() -> Organisation.boundary(Badges.class).mine(credential, "en"));
    return badge.replaceAll("(?s).*/achievements/([\\w-]+)\".*", "$1");
  }

  private static String of(World.Caller member, String code) {
    return member.identity().get(() -> Organisation.boundary(Credentials.class).mine("en")).stream()
        .filter(row -> row.code().equals(code))
        .map(CredentialRow::id)
        .findFirst()
        .orElseThrow();
  }
}
