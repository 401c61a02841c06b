package org.alongside.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Roles;

/** The places where teams work. */
@Stateless
public class Sites {
  private static final int MOST = 500;
  private static final int LARGEST_PAGE = 100;
  private static final String SITE = "site";

  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private PeopleQueries people;
  @Inject private TeamQueries teams;
  @Inject private SiteQueries lists;
  @Inject private Deeds deeds;
  @Inject private Today today;

  /** The open sites, by name, for choosing; the first five hundred. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public List<SiteRef> list() {
    access.requireCoordinator();
    return lists.open(today.date(), MOST);
  }

  /**
   * A page of the sites, by name.
   *
   * @param text beginnings of words of name or place; empty: all
   * @param size at most 100
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<SiteRow> page(String text, int first, int size) {
    access.requireCoordinator();
    return lists.page(text, today.date(), first, Math.min(size, LARGEST_PAGE));
  }

  /** How many the whole list has. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public int count(String text) {
    access.requireCoordinator();
    return lists.count(text);
  }

  /** One site, with the teams there that the caller looks after. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public SiteDetails details(String site) {
    access.requireCoordinator();
    Site found = people.site(site);
    Reach reach = access.reach();
    return new SiteDetails(
        site,
        found.name(),
        found.place(),
        found.openedOn(),
        found.closedOn(),
        found.version(),
        reach.hasSite(found.id()),
        teams.page(new TeamSearch("", site, null, false), reach, today.date(), 0, LARGEST_PAGE));
  }

  /** What was changed about a site, the latest first; the last hundred. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<HistoryRow> history(String site) {
    access.requireCoordinator();
    return deeds.history(SITE, people.site(site).id());
  }

  /**
   * Adds a site.
   *
   * @param place town or street, or empty
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public SiteRef add(String name, String place) {
    access.requireCoordinatorEverywhere();
    Site site = new Site(name, place, today.date());
    requireFree(site.name(), "");
    em.persist(site);
    em.flush();
    deeds.of("site.added", SITE, site.publicId());
    return new SiteRef(site.id(), site.publicId(), site.name());
  }

  /**
   * Changes name and place of a site.
   *
   * @param version the version that was looked at
   * @throws BusinessException when somebody else has changed it since it was looked at
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public void change(String site, String name, String place, int version) {
    Site found = people.siteToChange(site);
    access.requireCoordinatorOfSite(found.id());
    if (found.version() != version) {
      throw Refusal.conflict("people.error.siteChangedSince");
    }
    String nameBefore = found.name();
    String placeBefore = found.place();
    requireFree(Text.name(name), site);
    found.rename(name, place);
    deeds.keep(SITE, found.id(), "name", nameBefore, found.name());
    deeds.keep(SITE, found.id(), "place", placeBefore, found.place());
    deeds.of("site.changed", SITE, site);
  }

  /**
   * Closes a site at which no team works any more.
   *
   * @param day first day on which it is closed
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public void close(String site, LocalDate day) {
    Site found = people.siteToChange(site);
    access.requireCoordinatorOfSite(found.id());
    if (lists.teamsAt(found.id(), day) > 0) {
      throw Refusal.conflict("people.error.siteNotEmpty");
    }
    found.close(day);
    deeds.keep(SITE, found.id(), "closed", null, day);
    deeds.of("site.closed", SITE, site);
  }

  /** Opens a closed site again. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR, Roles.SYSTEM})
  public void openAgain(String site) {
    Site found = people.siteToChange(site);
    access.requireCoordinatorOfSite(found.id());
    deeds.keep(SITE, found.id(), "closed", found.closedOn(), null);
    found.openAgain();
    deeds.of("site.opened", SITE, site);
  }

  private void requireFree(String name, String but) {
    boolean taken =
        em.createNamedQuery("Site.named", Long.class)
                .setParameter("name", name)
                .setParameter("not", but)
                .getSingleResult()
            > 0;
    if (taken) {
      throw Refusal.conflict("people.error.siteTaken", name);
    }
  }
}
