package org.alongside.web.mentoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.competency.Competencies;
import org.alongside.competency.CompetencyPage;
import org.alongside.people.PersonName;
import org.omnifaces.cdi.Param;

/** What somebody is able to do: the reader, or the person whom the address names. */
@Named
@RequestScoped
public class CompetenciesView {
  @EJB private Competencies competencies;
  @Inject @Param private String person;

  private CompetencyPage loaded;

  /** Loads it; of others it is not there. */
  public void load() {
    getLoaded();
  }

  public CompetencyPage getLoaded() {
    if (loaded == null) {
      loaded =
          person == null || person.isBlank()
              ? competencies.mine(Told.language())
              : competencies.of(person, Told.language());
    }
    return loaded;
  }

  /** Whom the reader assesses by a grant. */
  public List<PersonName> getToAssess() {
    return competencies.toAssess();
  }

  public String getPerson() {
    return person;
  }
}
