package org.alongside.web.mentoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.alongside.mentoring.MeetingRecord;
import org.alongside.mentoring.MeetingTheme;

/** What is written down of a meeting that was held. */
@Named
@RequestScoped
public class MeetingRecordForm {
  private List<MeetingTheme> themes = new ArrayList<>();
  private boolean roleDrift;
  private boolean escalated;

  /** With when and how it was held. */
  MeetingRecord of(MeetingForm when) {
    return new MeetingRecord(
        when.instant(),
        when.getMinutes(),
        when.getMode(),
        new HashSet<>(themes),
        roleDrift,
        escalated);
  }

  public List<MeetingTheme> getThemes() {
    return themes;
  }

  public void setThemes(List<MeetingTheme> themes) {
    this.themes = themes;
  }

  public boolean isRoleDrift() {
    return roleDrift;
  }

  public void setRoleDrift(boolean roleDrift) {
    this.roleDrift = roleDrift;
  }

  public boolean isEscalated() {
    return escalated;
  }

  public void setEscalated(boolean escalated) {
    this.escalated = escalated;
  }
}
