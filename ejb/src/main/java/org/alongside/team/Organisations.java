package org.alongside.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.catalogue.ModuleOutline;
import org.alongside.catalogue.Published;
import org.alongside.people.Access;
import org.alongside.people.Today;
import org.alongside.platform.Roles;

/**
 * How far the organisation is with what is asked of its people: by site, team, profession and
 * module, in the teams that the caller looks after. It is read from totals that are kept as people
 * complete and are assigned, and are at most a minute behind them.
 */
@Stateless
public class Organisations {
  private static final int LARGEST_PAGE = 100;

  @EJB private Access access;
  @Inject private OrganisationSql rows;
  @Inject private Published published;
  @Inject private Today today;

  /**
   * A page of rows by name.
   *
   * @param language of the modules' titles, {@code en} or {@code fr}
   * @param size at most 100
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<OrganisationRow> page(
      OrganisationSearch search, String language, int first, int size) {
    List<OrganisationRow> found =
        rows.page(search, access.reach(), today.date(), first, Math.min(size, LARGEST_PAGE));
    if (search.by() != OrganisationBy.MODULE) {
      return found;
    }
    Map<String, String> titles = new HashMap<>();
    for (ModuleOutline outline : published.current(language)) {
      titles.put(outline.code(), outline.title());
    }
    return found.stream()
        .map(
            r ->
                new OrganisationRow(
                    r.key(), titles.getOrDefault(r.key(), r.key()), r.asked(), r.done(), r.late()))
        .toList();
  }

  /** How many rows there are. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public int count(OrganisationSearch search) {
    return rows.count(search, access.reach(), today.date());
  }

  /** All that is looked at in one row. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public OrganisationRow whole(OrganisationSearch search) {
    return rows.whole(search, access.reach(), today.date());
  }
}
