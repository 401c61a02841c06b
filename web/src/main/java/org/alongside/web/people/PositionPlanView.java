package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.people.TeamRef;
import org.alongside.people.Teams;
import org.alongside.position.Positions;
import org.omnifaces.cdi.Param;

/** Plans a position. */
@Named
@RequestScoped
public class PositionPlanView {
  @EJB private Positions positions;
  @EJB private Teams teams;
  @Inject private PeopleChoices choices;

  @Inject
  @Param(name = "team")
  private String in;

  private PositionForm form;

  /** Plans it and goes to its page. */
  public void plan() {
    String planned = positions.plan(getForm().getTeam(), form.plan());
    Said.andShow("positionPlanned", "/people/position?id=%s", planned);
  }

  public PositionForm getForm() {
    if (form == null) {
      form = new PositionForm();
      form.setTeam(in);
      form.setPlannedOn(choices.getToday());
    }
    return form;
  }

  public List<TeamRef> getTeams() {
    return teams.list();
  }
}
