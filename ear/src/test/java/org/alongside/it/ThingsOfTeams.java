package org.alongside.it;

import java.util.List;
import org.alongside.team.CompletionSearch;
import org.alongside.team.MatrixFilter;
import org.alongside.team.MatrixFormat;
import org.alongside.team.OrganisationBy;
import org.alongside.team.OrganisationSearch;

/** What is done with the member's team. */
final class ThingsOfTeams {
  private ThingsOfTeams() {}

  static void put(World world, Shelf shelf) {
    shelf.put("people.member", List.of(world.publicId("MEMBER")));
    shelf.put("due", world.today().plusDays(30));
    shelf.put("after", 0L);
    shelf.put(MatrixFilter.class, MatrixFilter.NONE);
    shelf.put(MatrixFormat.class, MatrixFormat.CSV);
    shelf.put(CompletionSearch.class, new CompletionSearch("W1", null, null));
    shelf.put(
        OrganisationSearch.class,
        new OrganisationSearch(OrganisationBy.TEAM, null, null, null, null));
  }
}
