package org.alongside.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.learning.Enrolments;
import org.alongside.learning.OpenModules;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;

/**
 * Finds words in what the caller may open: their own modules, in the version they follow; for those
 * who run live parts, the guides to them. Nobody finds a solution, a feedback, what a choice in a
 * scenario leads to, or anything that somebody has written for themselves.
 */
@Stateless
public class Search {
  /** Who may read guides; as {@code Guides} says it. */
  private static final Set<String> TEACHING =
      Set.of(Roles.COORDINATOR, Roles.CONVENOR, Roles.MENTOR, Roles.ADMIN);

  @EJB private Enrolments enrolments;
  @Inject private SearchIndex index;
  @Inject private Caller caller;

  /** One page of what fits; the caller's language first. */
  @RolesAllowed(Roles.PERSON)
  public SearchPage find(SearchQuery query) {
    return index.find(query, scopes());
  }

  private Set<String> scopes() {
    Map<String, Long> current = index.current();
    OpenModules open = enrolments.open();
    Set<String> scopes = new HashSet<>();
    for (String code : open.codes()) {
      Long version = open.followed().getOrDefault(code, current.get(code));
      if (version != null) {
        scopes.add(Scopes.learner(version));
      }
    }
    open.followed().values().forEach(version -> scopes.add(Scopes.learner(version)));
    if (TEACHING.stream().anyMatch(caller::is)) {
      Stream.of(current.values())
          .flatMap(v -> v.stream())
          .forEach(version -> scopes.add(Scopes.guide(version)));
    }
    return scopes;
  }
}
