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

  /** A team of others is not there. */
  public void load() {
    getPage();
  }

  /** Null where the address names no team and the reader leads none. */
  public HuddlePage getPage() {
    if (page == null && getTeam() != null) {
      page = huddles.page(getTeam(), day(), language.language().getLanguage());
    }
    return page;
  }

  private LocalDate day() {
    return Choice.day(week);
  }

  /** Notes that it was held. */
  public void hold() {
    huddles.hold(getTeam(), day());
    show();
  }

  /** Takes that back. */
  public void takeBack() {
    huddles.takeBack(getTeam(), day());
    show();
  }

  private void show() {
    LocalDate shown = getPage().week();
    Faces.redirect("/team/huddle?id=%s&week=%s", getTeam(), shown.toString());
  }

  /** Without a team in the address, the first that the reader leads. */
  public String getTeam() {
    if (team == null) {
      team = id;
    }
    if (team == null) {
      List<TeamRef> led = matrices.led();
      team = led.isEmpty() ? null : led.get(0).publicId();
    }
    return team;
  }
}
