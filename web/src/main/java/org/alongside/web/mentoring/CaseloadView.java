package org.alongside.web.mentoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.mentoring.AskRow;
import org.alongside.mentoring.CaseRow;
import org.alongside.mentoring.Caseloads;
import org.alongside.mentoring.Matches;
import org.alongside.mentoring.MentorProfiles;
import org.alongside.mentoring.MentorStanding;

/** A mentor's mentees, those who need something first; and who asks to become one. */
@Named
@RequestScoped
public class CaseloadView {
  @EJB private Caseloads caseloads;
  @EJB private Matches matches;
  @EJB private MentorProfiles profiles;

  private List<CaseRow> rows;
  private List<AskRow> asked;
  private MentorStanding standing;

  /** The reader accepts; the agreement comes next. */
  public void accept(String offer) {
    String mentorship = matches.accept(offer);
    Told.andShow("accepted", "/mentoring/mentorship?id=%s", mentorship);
  }

  /** The reader declines; nobody asks why. */
  public void decline(String offer) {
    matches.decline(offer);
    asked = null;
    Told.here("declined");
  }

  public List<CaseRow> getRows() {
    if (rows == null) {
      rows = caseloads.mine();
    }
    return rows;
  }

  public List<AskRow> getAsked() {
    if (asked == null) {
      asked = matches.asked();
    }
    return asked;
  }

  public MentorStanding getStanding() {
    if (standing == null) {
      standing = profiles.mine();
    }
    return standing;
  }
}
