package org.alongside.web.people;

import org.alongside.account.ChangeProfile;
import org.alongside.account.Profile;
import org.alongside.people.Theme;

/** What people type about themselves. */
public class ProfileForm {
  private String preferredName;
  private String language;
  private String zone;
  private Theme theme;

  ProfileForm(Profile profile) {
    this.preferredName = profile.preferredName();
    this.language = profile.language();
    this.zone = profile.zone();
    this.theme = profile.theme();
  }

  ChangeProfile change() {
    return new ChangeProfile(preferredName, language, zone, theme);
  }

  public String getPreferredName() {
    return preferredName;
  }

  public void setPreferredName(String preferredName) {
    this.preferredName = preferredName;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public Theme getTheme() {
    return theme;
  }

  public void setTheme(Theme theme) {
    this.theme = theme;
  }
}
