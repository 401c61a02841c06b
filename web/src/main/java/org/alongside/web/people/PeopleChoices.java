package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.alongside.people.StaffGroup;
import org.alongside.people.TeamSetting;
import org.alongside.people.Theme;
import org.alongside.platform.Roles;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;

/** What can be chosen on pages about people. */
@Named
@RequestScoped
public class PeopleChoices {
  @EJB private Settings settings;
  @Inject private SiteClock clock;

  /** Roles that an administrator gives; LEADER comes with a team. */
  public List<String> getRoles() {
    return Roles.GRANTABLE.stream().filter(role -> !role.equals(Roles.LEADER)).toList();
  }

  public StaffGroup[] getStaffGroups() {
    return StaffGroup.values();
  }

  public TeamSetting[] getTeamSettings() {
    return TeamSetting.values();
  }

  public Theme[] getThemes() {
    return Theme.values();
  }

  /** Zones by region and city. */
  public List<String> getZones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.matches("[A-Z][A-Za-z]+/[A-Z].*") && !id.matches("(Etc|SystemV)/.*"))
        .sorted()
        .toList();
  }

  /** The day it is for the site. */
  public LocalDate getToday() {
    return LocalDate.ofInstant(clock.now(), settings.get(SiteSettings.ZONE));
  }

  String linkAddress(String token) {
    return settings.get(SiteSettings.PUBLIC_ADDRESS) + "/set-password?token=" + token;
  }
}
