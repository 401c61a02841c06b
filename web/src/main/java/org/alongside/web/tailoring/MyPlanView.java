package org.alongside.web.tailoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.platform.Roles;
import org.alongside.tailoring.PlanPage;
import org.alongside.tailoring.PlanRow;
import org.alongside.tailoring.Plans;
import org.alongside.tailoring.Requirement;
import org.alongside.web.shell.LocaleSource;
import org.omnifaces.util.Faces;

/** One's own plan. */
@Named
@RequestScoped
public class MyPlanView {
  @EJB private Plans plans;
  @Inject private LocaleSource language;

  private PlanPage page;

  public PlanPage getPage() {
    if (page == null) {
      page = plans.mine(language.language().getLanguage());
    }
    return page;
  }

  /** What there is something of, in the order in which it matters. */
  public List<Requirement> getGroups() {
    return Stream.of(
            Requirement.REQUIRED, Requirement.RECOMMENDED, Requirement.EXEMPT, Requirement.OPTIONAL)
        .filter(r -> !rows(r).isEmpty())
        .toList();
  }

  /** The modules of a group; what is asked holds the fast track, too. */
  public List<PlanRow> rows(Requirement group) {
    return group == Requirement.REQUIRED ? getPage().counting() : getPage().of(group);
  }

  public String getRuleSets() {
    return String.join(", ", getPage().ruleSets());
  }

  public boolean isPeer() {
    return Faces.isUserInRole(Roles.PEER);
  }

  /** Pauses. */
  public void pause() {
    plans.pause();
    PlanSaid.andShow("paused", "/plan");
  }

  /** Comes back. */
  public void comeBack() {
    plans.comeBack();
    PlanSaid.andShow("back", "/plan");
  }
}
