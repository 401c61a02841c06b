package org.alongside.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alongside.people.Access;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;

/**
 * Local fragments: what lessons say of the place where people work. The box brings them for a
 * region; a site says something else where it knows better, sees it first, and can go back to the
 * box's own. A change makes new versions of the modules in which it stands; whoever has begun one
 * keeps theirs.
 */
@Stateless
public class Fragments {
  /** Characters of a fragment at most. */
  public static final int LONGEST = 8000;

  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @EJB private Settings settings;
  @Inject private LocalFragments local;
  @Inject private FragmentUses uses;
  @Inject private ContentDesk content;
  @Inject private VersionDesk versions;
  @Inject private Event<Audited> audited;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** All that stand in a module, by their ids. */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public List<FragmentRow> list() {
    access.requireCoordinatorEverywhere();
    Map<FragmentPlace, LocalFragment> holding = local.holding();
    return uses.all().entrySet().stream()
        .map(use -> row(place(use.getKey()), use.getValue(), holding))
        .toList();
  }

  /**
   * One of them.
   *
   * @throws BusinessException 404 it stands in no module
   */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public FragmentText read(String id, String language) {
    access.requireCoordinatorEverywhere();
    FragmentPlace place = known(id, language);
    List<LocalFragment> history = local.history(place);
    String box = content.shipped(place.path());
    boolean own = !history.isEmpty() && history.get(0).isOwn();
    return new FragmentText(
        row(place, modules(place), local.holding()),
        place.region(),
        own ? history.get(0).text() : box,
        box,
        history.size(),
        history.stream().map(LocalFragment::change).toList());
  }

  /**
   * A text as learners will see it, and what must be put right in it first.
   *
   * @param reader language of whoever reads the faults
   */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public FragmentPreview preview(String id, String language, String text, String reader) {
    access.requireCoordinatorEverywhere();
    FragmentPlace place = known(id, language);
    return new FragmentPreview(
        content.html(
            text == null ? "" : text, language, modules(place).iterator().next(), Map.of()),
        faults(place, text).stream().map(f -> f.in(reader)).toList());
  }

  /**
   * From now on the site says this.
   *
   * @param seen number of the last change that was shown with it
   * @return how many modules got a new version
   * @throws BusinessException 400 empty, too long or with faults; 409 somebody else has changed it
   *     since, or it says the same already
   */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public int save(String id, String language, String text, int seen) {
    access.requireCoordinatorEverywhere();
    FragmentPlace place = known(id, language);
    if (text == null || text.isBlank()) {
      throw new BusinessException(Kind.INVALID, "catalogue.error.fragmentEmpty");
    }
    String kept = text.replace("\r\n", "\n").strip() + "\n";
    if (kept.length() > LONGEST) {
      throw new BusinessException(Kind.INVALID, "catalogue.error.fragmentLong", LONGEST);
    }
    if (!faults(place, kept).isEmpty()) {
      throw new BusinessException(Kind.INVALID, "catalogue.error.fragmentFaults");
    }
    return change(place, kept, seen);
  }

  /**
   * From now on the box's own text holds again.
   *
   * @param seen number of the last change that was shown with it
   * @return how many modules got a new version
   * @throws BusinessException 409 somebody else has changed it since, or it holds already
   */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public int giveBack(String id, String language, int seen) {
    access.requireCoordinatorEverywhere();
    return change(known(id, language), null, seen);
  }

  private int change(FragmentPlace place, String text, int seen) {
    List<LocalFragment> history = local.history(place);
    if (history.size() != seen) {
      throw new BusinessException(Kind.CONFLICT, "catalogue.error.fragmentSince");
    }
    String holds = history.isEmpty() ? null : history.get(0).text();
    if (Objects.equals(holds, text)) {
      throw new BusinessException(Kind.CONFLICT, "catalogue.error.same");
    }
    em.persist(
        new LocalFragment(place, seen + 1, text, boxDigest(place), caller.personId(), clock.now()));
    em.flush();
    audited.fire(
        new Audited("fragment.changed", "fragment", place.id() + "." + place.language(), null));
    return versions.renderAgain(modules(place));
  }

  private String boxDigest(FragmentPlace place) {
    return ModuleFiles.digest(Map.of(place.path(), content.shipped(place.path())));
  }

  private List<ContentFault> faults(FragmentPlace place, String text) {
    return content.fragmentFaults(place, text == null ? "" : text, modules(place));
  }

  private FragmentPlace known(String id, String language) {
    FragmentUses.Use use =
        new FragmentUses.Use(id == null ? "" : id, language == null ? "" : language);
    if (!uses.all().containsKey(use)) {
      throw BusinessException.notFound();
    }
    return place(use);
  }

  private FragmentPlace place(FragmentUses.Use use) {
    return new FragmentPlace(settings.get(SiteSettings.REGION), use.id(), use.language());
  }

  private Set<String> modules(FragmentPlace place) {
    return uses.all().get(new FragmentUses.Use(place.id(), place.language()));
  }

  private FragmentRow row(
      FragmentPlace place, Set<String> modules, Map<FragmentPlace, LocalFragment> holding) {
    LocalFragment last = holding.get(place);
    boolean own = last != null && last.isOwn();
    return new FragmentRow(
        place.id(),
        place.language(),
        List.copyOf(modules),
        !content.shipped(place.path()).isEmpty(),
        own,
        own && !last.knows(boxDigest(place)),
        last == null ? null : last.change().at());
  }
}
