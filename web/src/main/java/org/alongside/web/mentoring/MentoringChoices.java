package org.alongside.web.mentoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.catalogue.CompetencyMap;
import org.alongside.competency.CompetencyMaps;
import org.alongside.mentoring.ActionOwner;
import org.alongside.mentoring.HandoverItem;
import org.alongside.mentoring.LinkKind;
import org.alongside.mentoring.MeetingMode;
import org.alongside.mentoring.MeetingTheme;
import org.alongside.mentoring.MeetingTime;
import org.alongside.mentoring.MentorSource;
import org.alongside.mentoring.SharedGround;
import org.alongside.people.TeamSetting;

/** What can be chosen on pages about mentoring. */
@Named
@RequestScoped
public class MentoringChoices {
  @EJB private CompetencyMaps maps;
  private CompetencyMap map;

  public List<String> getLanguages() {
    return List.of("en", "fr");
  }

  public MentorSource[] getSources() {
    return MentorSource.values();
  }

  public MeetingTime[] getTimes() {
    return MeetingTime.values();
  }

  public SharedGround[] getGrounds() {
    return SharedGround.values();
  }

  public TeamSetting[] getSettings() {
    return TeamSetting.values();
  }

  public LinkKind[] getLinks() {
    return LinkKind.values();
  }

  public HandoverItem[] getHandoverItems() {
    return HandoverItem.values();
  }

  public MeetingMode[] getModes() {
    return MeetingMode.values();
  }

  public MeetingTheme[] getThemes() {
    return MeetingTheme.values();
  }

  public ActionOwner[] getOwners() {
    return ActionOwner.values();
  }

  /** The competencies of the map in use. */
  public List<CompetencyMap.Competency> getCompetencies() {
    if (map == null) {
      map = maps.current(Told.language());
    }
    return map.competencies();
  }

  /** 'C3 Purposeful sharing'. */
  public String competency(String id) {
    return getCompetencies().stream()
        .filter(c -> c.id().equals(id))
        .map(c -> c.id() + " " + c.title())
        .findFirst()
        .orElse(id);
  }
}
