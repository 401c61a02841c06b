package org.alongside.it;

import java.nio.charset.StandardCharsets;
import org.alongside.exchange.BringFile;
import org.alongside.exchange.ContentImports;
import org.alongside.exchange.ImportOptions;
import org.alongside.exchange.TakeOver;
import org.alongside.search.SearchQuery;

/** A file of questions that the coordinator has brought, and words to look for. */
final class ThingsOfExchange {
  private static final String GIFT = "::Key::Why a key? {=I work here ~I found it ~Not now}\n";

  private ThingsOfExchange() {}

  static void put(World world, Shelf shelf) {
    BringFile file =
        new BringFile(
            "keys.gift", GIFT.getBytes(StandardCharsets.UTF_8), null, ImportOptions.STANDARD);
    String brought =
        world
            .caller("COORDINATOR")
            .identity()
            .get(() -> Organisation.boundary(ContentImports.class).bring(file));
    shelf.put(BringFile.class, file);
    shelf.put("teaching", brought);
    shelf.put("id.teaching", brought);
    shelf.put(TakeOver.class, TakeOver.into(brought, "W3"));
    shelf.put(SearchQuery.class, new SearchQuery("peer", "en", 1));
  }
}
