package org.alongside.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.platform.SettingRow;
import org.alongside.platform.Settings;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The settings of the site: all of them, and one at a time to change. */
@Named
@RequestScoped
public class SettingsView {
  @EJB private Settings settings;
  @Inject @Param private String name;

  private String typed;
  private List<SettingRow> rows;

  /** Saves the one that is being changed. */
  public void save() {
    settings.set(name, typed == null ? "" : typed);
    Faces.setFlashAttribute("said", "said.text.saved");
    Faces.redirect("/admin/settings#%s", name);
  }

  public List<SettingRow> getRows() {
    if (rows == null) {
      rows = settings.list();
    }
    return rows;
  }

  /** The one that is being changed; null: none. */
  public SettingRow getChosen() {
    return getRows().stream().filter(row -> row.name().equals(name)).findFirst().orElse(null);
  }

  /** Whether its value has lines. */
  public boolean isLong() {
    return getChosen() != null && getChosen().standard().indexOf('\n') >= 0;
  }

  public String getTyped() {
    return typed == null && getChosen() != null ? getChosen().typed() : typed;
  }

  public void setTyped(String typed) {
    this.typed = typed;
  }

  public String getName() {
    return name;
  }
}
