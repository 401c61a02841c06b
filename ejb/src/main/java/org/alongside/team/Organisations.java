package org.alongside.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

  /** More modules than are ever taught. */
  private static final int MODULES = 1000;

  @EJB private Access access;
  @Inject private OrganisationSql rows;
  @Inject private KnownTotals known;
  @Inject private Published published;
  @Inject private Today today;

  /**
   * A page of rows by name; modules in the order in which they are taught.
   *
   * @param language of the modules' titles, {@code en} or {@code fr}
   * @param size at most 100
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<OrganisationRow> page(
      OrganisationSearch search, String language, int first, int size) {
    int most = Math.min(size, LARGEST_PAGE);
    return search.by() == OrganisationBy.MODULE
        ? modules(search, language).stream().skip(first).limit(most).toList()
        : page(search, first, most);
  }

  private List<OrganisationRow> page(OrganisationSearch search, int first, int most) {
    KnownTotals.Asked asked = asked("page", search, first, most);
    return known.get(asked, () -> rows.page(search, asked.reach(), asked.day(), first, most));
  }

  private KnownTotals.Asked asked(String what, OrganisationSearch search, int first, int most) {
    return new KnownTotals.Asked(what, search, access.reach(), today.date(), first, most);
  }

  /** In the order of the programmes; those that are in none come last. */
  private List<OrganisationRow> modules(OrganisationSearch search, String language) {
    Map<String, String> titles = new LinkedHashMap<>();
    for (ModuleOutline outline : published.current(language)) {
      titles.put(outline.code(), outline.title());
    }
    List<String> order = List.copyOf(titles.keySet());
    return page(search, 0, MODULES).stream()
        .sorted(
            Comparator.comparingInt(
                r -> order.contains(r.key()) ? order.indexOf(r.key()) : order.size()))
        .map(
            r ->
                new OrganisationRow(
                    r.key(), titles.getOrDefault(r.key(), r.key()), r.asked(), r.done(), r.late()))
        .toList();
  }

  /** How many rows there are. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public int count(OrganisationSearch search) {
    KnownTotals.Asked asked = asked("count", search, 0, 0);
    return known.get(asked, () -> rows.count(search, asked.reach(), asked.day()));
  }

  /** All that is looked at in one row. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public OrganisationRow whole(OrganisationSearch search) {
    KnownTotals.Asked asked = asked("whole", search, 0, 0);
    return known.get(asked, () -> rows.whole(search, asked.reach(), asked.day()));
  }
}
