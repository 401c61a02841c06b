package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.people.People;
import org.alongside.people.PersonDetails;
import org.omnifaces.cdi.Param;

/** The person whose page is open, on whichever tab. */
@Named
@RequestScoped
public class PersonPage {
  @EJB private People people;
  @Inject @Param private String id;

  private PersonDetails details;

  /** Loads the person; a page of nobody is not there. */
  public void load() {
    getDetails();
  }

  /** The person as kept. */
  public PersonDetails getDetails() {
    if (details == null) {
      details = people.details(id);
    }
    return details;
  }

  public String getId() {
    return id;
  }

  /** What was written is read again. */
  void forget() {
    details = null;
  }
}
