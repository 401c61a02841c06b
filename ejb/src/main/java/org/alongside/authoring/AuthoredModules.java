package org.alongside.authoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.catalogue.ModuleOutline;
import org.alongside.catalogue.ProgrammeOutline;
import org.alongside.catalogue.Published;
import org.alongside.catalogue.VersionDesk;
import org.alongside.people.Access;
import org.alongside.platform.Roles;

/** Every module, published or only begun, for those who write and, to look at, administrators. */
@Stateless
public class AuthoredModules {
  @EJB private Access access;
  @EJB private Drafts drafts;
  @Inject private Published published;
  @Inject private VersionDesk versions;

  /**
   * A page of the modules, by code.
   *
   * @param text part of a code or title; empty: all
   * @param language en or fr
   */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public List<ModuleRow> page(String text, String language, int first, int most) {
    access.requireCoordinatorEverywhere();
    return rows(text, language).stream().skip(first).limit(most).toList();
  }

  /** How many there are on all pages. */
  @RolesAllowed({Roles.COORDINATOR, Roles.ADMIN})
  public int count(String text, String language) {
    access.requireCoordinatorEverywhere();
    return rows(text, language).size();
  }

  private List<ModuleRow> rows(String text, String language) {
    Map<String, ModuleRow> rows = new TreeMap<>();
    Map<String, DraftRow> open = new TreeMap<>();
    drafts.open().forEach(d -> open.put(d.moduleCode(), d));
    Map<String, Boolean> own = versions.ofSite();
    List<ProgrammeOutline> programmes = published.programmes(language);
    for (ModuleOutline outline : published.current(language)) {
      String code = outline.code();
      rows.put(
          code,
          new ModuleRow(
              code,
              outline.title(),
              outline.number(),
              own.containsKey(code),
              own.getOrDefault(code, false),
              titles(programmes, code),
              open.remove(code)));
    }
    open.forEach(
        (code, draft) ->
            rows.put(code, new ModuleRow(code, null, 0, false, false, List.of(), draft)));
    String wanted = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    List<ModuleRow> found = new ArrayList<>(rows.values());
    found.removeIf(
        r ->
            !(r.code() + " " + (r.title() == null ? "" : r.title()))
                .toLowerCase(Locale.ROOT)
                .contains(wanted));
    return found;
  }

  private static List<String> titles(List<ProgrammeOutline> programmes, String code) {
    return programmes.stream()
        .filter(p -> p.moduleCodes().contains(code))
        .map(ProgrammeOutline::title)
        .toList();
  }
}
