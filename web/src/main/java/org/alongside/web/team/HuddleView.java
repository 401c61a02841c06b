package org.alongside.web.team;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.alongside.huddle.HuddlePage;
import org.alongside.huddle.Huddles;
import org.alongside.people.TeamRef;
import org.alongside.team.TeamMatrices;
import org.alongside.web.shell.Choice;
import org.alongside.web.shell.LocaleSource;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The card of a week, to be shown to a team; and that it was talked about. */
@Named
@RequestScoped
public class HuddleView {
  @EJB private Huddles huddles;
  @EJB private TeamMatrices matrices;
  @Inject private LocaleSource language;
  @Inject @Param private String id;
  @Inject @Param private String week;

  private String team;
  private HuddlePage page;

  /** Without a team in the address, the first that the reader leads. */
  public void load() {
    team = id;
    if (team == null) {
      List<TeamRef> led = matrices.led();
      team = led.isEmpty() ? null : led.get(0).publicId();
    }
    getPage();
  }

  /** Null where the address names no team and the reader leads none. */
  public HuddlePage getPage() {
    if (page == null && team != null) {
      page = huddles.page(team, day(), language.language().getLanguage());
    }
    return page;
  }

  private LocalDate day() {
    return Choice.day(week);
  }

  /** Notes that it was held. */
  public void hold() {
    huddles.hold(team, day());
    show();
  }

  /** Takes that back. */
  public void takeBack() {
    huddles.takeBack(team, day());
    show();
  }

  private void show() {
    LocalDate shown = getPage().week();
    Faces.redirect("/team/huddle?id=%s&week=%s", team, shown.toString());
  }

  public String getTeam() {
    return team;
  }
}
