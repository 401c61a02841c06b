package org.alongside.web.authoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.catalogue.FragmentRow;
import org.alongside.catalogue.Fragments;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;

/** What lessons say of the place where people work: every such text, and whose it is. */
@Named
@RequestScoped
public class FragmentsView {
  @EJB private Fragments fragments;
  @EJB private Settings settings;

  private List<FragmentRow> rows;

  /** Whoever may not look finds no such page. */
  public void load() {
    getRows();
  }

  public List<FragmentRow> getRows() {
    if (rows == null) {
      rows = fragments.list();
    }
    return rows;
  }

  /** The region whose texts they are. */
  public String getRegion() {
    return settings.get(SiteSettings.REGION);
  }
}
