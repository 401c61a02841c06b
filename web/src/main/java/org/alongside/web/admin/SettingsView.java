package org.alongside.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.people.People;
import org.alongside.people.PersonName;
import org.alongside.platform.SettingChange;
import org.alongside.platform.SettingKind;
import org.alongside.platform.SettingRow;
import org.alongside.platform.Settings;
import org.omnifaces.util.Faces;

/** The settings of the site; each is saved by itself. */
@Named
@RequestScoped
public class SettingsView {
  private static final String OTHER = "other";
  private static final List<String> GROUPS =
      List.of("site", "support", "content", "mail", "security", "retention", OTHER);

  @EJB private Settings settings;
  @EJB private People people;

  private Map<String, String> typed;
  private List<SettingRow> rows;
  private Map<Long, PersonName> names;

  /** Saves one. */
  public void save(String name) {
    String value = getTyped().get(name);
    settings.set(name, value == null ? "" : value);
    show();
  }

  /** Lets the standard of one hold again. */
  public void reset(String name) {
    settings.reset(name);
    show();
  }

  private void show() {
    rows = null;
    typed = null;
    names = null;
    Faces.setRequestAttribute("said", "said.text.saved");
  }

  public List<SettingRow> getRows() {
    if (rows == null) {
      rows = settings.list();
    }
    return rows;
  }

  /** The settings by what their names begin with, in order; unknown beginnings come last. */
  public Map<String, List<SettingRow>> getGroups() {
    Map<String, List<SettingRow>> groups = new LinkedHashMap<>();
    GROUPS.forEach(group -> groups.put(group, new ArrayList<>()));
    for (SettingRow row : getRows()) {
      if (row.kind() == SettingKind.HELD) {
        continue;
      }
      String group = row.name().substring(0, row.name().indexOf('.'));
      groups.get(GROUPS.contains(group) ? group : OTHER).add(row);
    }
    groups.values().removeIf(List::isEmpty);
    return groups;
  }

  /** Who made a change; empty: somebody who is not known here any more. */
  public String nameOf(SettingChange change) {
    if (names == null) {
      names =
          people.namesOf(
              getRows().stream()
                  .flatMap(r -> r.history().stream())
                  .map(SettingChange::by)
                  .collect(Collectors.toSet()));
    }
    PersonName name = names.get(change.by());
    return name == null ? "" : name.shown();
  }

  /** What stands in each field, by the setting's name. */
  public Map<String, String> getTyped() {
    if (typed == null) {
      typed = new HashMap<>();
      getRows().forEach(row -> typed.put(row.name(), row.typed()));
    }
    return typed;
  }
}
