package org.alongside.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.people.People;
import org.alongside.people.PersonName;
import org.alongside.platform.SettingChange;
import org.alongside.platform.SettingRow;
import org.alongside.platform.Settings;
import org.omnifaces.util.Faces;

/** The settings of the site; each is saved by itself. */
@Named
@RequestScoped
public class SettingsView {
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
