package org.alongside.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.platform.SettingRow;
import org.alongside.platform.Settings;
import org.omnifaces.util.Faces;

/** The settings of the site; each is saved by itself. */
@Named
@RequestScoped
public class SettingsView {
  @EJB private Settings settings;

  private Map<String, String> typed;
  private List<SettingRow> rows;

  /** Saves one. */
  public void save(String name) {
    String value = getTyped().get(name);
    settings.set(name, value == null ? "" : value);
    rows = null;
    typed = null;
    Faces.setRequestAttribute("said", "said.text.saved");
  }

  public List<SettingRow> getRows() {
    if (rows == null) {
      rows = settings.list();
    }
    return rows;
  }

  /** Whether its value has lines. */
  public boolean isLong(SettingRow row) {
    return row.standard().indexOf('\n') >= 0;
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
