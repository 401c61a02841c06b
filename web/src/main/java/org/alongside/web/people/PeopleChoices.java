package org.alongside.web.people;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.alongside.catalogue.ProfessionName;
import org.alongside.catalogue.Professions;
import org.alongside.people.Access;
import org.alongside.people.StaffGroup;
import org.alongside.people.TeamSetting;
import org.alongside.people.Theme;
import org.alongside.platform.Roles;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;
import org.alongside.position.ClosingReason;
import org.alongside.position.PositionKind;
import org.alongside.position.TenureEnd;
import org.omnifaces.util.Faces;

/** What can be chosen on pages about people. */
@Named
@RequestScoped
public class PeopleChoices {
  /** Roles that only an administrator gives. */
  private static final Set<String> ADMINISTRATORS =
      Set.of(Roles.COORDINATOR, Roles.ANALYST, Roles.ADMIN);

  @EJB private Access access;
  @EJB private Professions professions;
  @EJB private Settings settings;
  @Inject private SiteClock clock;

  /** Roles that an administrator gives; LEADER comes with a team. */
  public List<String> getRoles() {
    return Roles.GRANTABLE.stream().filter(role -> !role.equals(Roles.LEADER)).toList();
  }

  /** Those of them that the reader may give. */
  public List<String> getGivenRoles() {
    return access.canAdminister()
        ? getRoles()
        : getRoles().stream().filter(role -> !ADMINISTRATORS.contains(role)).toList();
  }

  /** Those that somebody who is added gets everywhere from the first day. */
  public List<String> getFirstRoles() {
    return isEverywhere() ? getGivenRoles() : List.of(Roles.PEER, Roles.STAFF);
  }

  /** Whether the reader looks after people everywhere. */
  public boolean isEverywhere() {
    return access.reach().everywhere();
  }

  /** Whether the reader may add teams: everywhere, or at a site that is theirs. */
  public boolean isAddsTeams() {
    return isEverywhere() || !access.reach().sites().isEmpty();
  }

  /** The professions of the role matrix. */
  public List<ProfessionName> getProfessions() {
    return professions.list(Faces.getLocale().getLanguage());
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

  public PositionKind[] getPositionKinds() {
    return PositionKind.values();
  }

  public TenureEnd[] getTenureEnds() {
    return TenureEnd.values();
  }

  public ClosingReason[] getClosingReasons() {
    return ClosingReason.values();
  }

  String exportAddress(String token) {
    return settings.get(SiteSettings.PUBLIC_ADDRESS) + "/export?token=" + token;
  }

  String linkAddress(String token) {
    return settings.get(SiteSettings.PUBLIC_ADDRESS) + "/set-password?token=" + token;
  }
}
