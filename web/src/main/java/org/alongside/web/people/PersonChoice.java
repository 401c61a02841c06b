package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.account.Directory;
import org.alongside.account.PersonRow;
import org.omnifaces.cdi.Param;

/** Somebody to be chosen: those whose name or address begins with what the address asks for. */
@Named
@RequestScoped
public class PersonChoice {
  @EJB private Directory directory;
  @Inject @Param private String who;

  private List<PersonRow> found;

  /** At most twenty; none while nobody was asked for. */
  public List<PersonRow> getFound() {
    if (found == null) {
      found = who == null || who.isBlank() ? List.of() : directory.suggest(who);
    }
    return found;
  }

  public boolean isAsked() {
    return who != null && !who.isBlank();
  }

  public String getWho() {
    return who;
  }
}
