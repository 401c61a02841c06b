package org.alongside.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;

/** The zone in which the reader's days begin: their own, or the site's. */
@RequestScoped
public class ReaderZone {
  @Inject private ShellFacts facts;

  /** The zone. */
  public ZoneId id() {
    return facts.reader().map(ShellFacts.Person::zone).orElseGet(facts::siteZone);
  }
}
