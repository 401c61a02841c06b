package org.alongside.web.mentoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.alongside.coreflection.GroupAnswer;
import org.alongside.coreflection.GroupDetails;
import org.alongside.coreflection.GroupReflections;
import org.alongside.mentoring.MeetingTheme;
import org.omnifaces.cdi.Param;

/** One group reflection: who comes, and writing down that it was held. */
@Named
@RequestScoped
public class GroupView {
  @EJB private GroupReflections groups;
  @Inject @Param private String id;

  private GroupDetails details;
  private List<String> present;
  private List<MeetingTheme> themes = new ArrayList<>();

  /** Loads it; to whoever is not invited it is not there. */
  public void load() {
    getDetails();
  }

  public void answer(boolean comes) {
    groups.answer(id, comes);
    show(comes ? "groupComes" : "groupStays");
  }

  public void cancel() {
    groups.cancel(id);
    show("groupCancelled");
  }

  public void hold() {
    groups.hold(id, new HashSet<>(getPresent()), new HashSet<>(themes));
    show("groupHeld");
  }

  public GroupDetails getDetails() {
    if (details == null) {
      details = groups.details(id);
    }
    return details;
  }

  /** Public ids of those who were there; to begin with, all who said that they come. */
  public List<String> getPresent() {
    if (present == null) {
      present =
          new ArrayList<>(
              getDetails().seats().stream()
                  .filter(s -> s.answer() == GroupAnswer.COMES)
                  .map(GroupDetails.Seat::person)
                  .toList());
    }
    return present;
  }

  public void setPresent(List<String> present) {
    this.present = present;
  }

  public List<MeetingTheme> getThemes() {
    return themes;
  }

  public void setThemes(List<MeetingTheme> themes) {
    this.themes = themes;
  }

  private void show(String told) {
    details = null;
    present = null;
    Told.here(told);
  }
}
