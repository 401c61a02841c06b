package org.alongside.web.schedule;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.catalogue.Guide;
import org.alongside.catalogue.Localised;
import org.alongside.schedule.Attendances;
import org.alongside.web.shell.LocaleSource;
import org.omnifaces.cdi.Param;

/** How a live event is run, for whoever leads it. */
@Named
@RequestScoped
public class EventGuideView {
  @EJB private Attendances attendances;
  @Inject private LocaleSource localeSource;
  @Inject @Param private String id;

  private List<Localised<Guide>> guide;

  /** Loads it; whoever does not lead the event finds none. */
  public void load() {
    guide = attendances.guide(id, localeSource.language().getLanguage());
  }

  /** One, or none where the module has none any more. */
  public List<Localised<Guide>> getGuide() {
    return guide;
  }

  public String getId() {
    return id;
  }
}
