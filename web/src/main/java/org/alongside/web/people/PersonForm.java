package org.alongside.web.people;

import java.time.LocalDate;
import java.util.List;
import org.alongside.account.AccountDetails;
import org.alongside.people.AddPerson;
import org.alongside.people.ChangePerson;
import org.alongside.people.PersonDetails;
import org.alongside.people.StaffGroup;

/** What is typed about a person. */
public class PersonForm {
  private String given;
  private String family;
  private String preferred;
  private String email;
  private String language;
  private StaffGroup staffGroup;
  private String profession;
  private LocalDate startOn;
  private List<String> roles = List.of();
  private String team;
  private int version;

  static PersonForm of(PersonDetails details, AccountDetails account) {
    PersonForm form = new PersonForm();
    form.given = details.given();
    form.family = details.family();
    form.preferred = details.preferred();
    form.email = account.email();
    form.language = details.language();
    form.staffGroup = details.staffGroup();
    form.profession = details.profession();
    form.startOn = details.startOn();
    form.version = details.version();
    return form;
  }

  AddPerson add() {
    return new AddPerson(
        given, family, preferred, email, language, staffGroup, profession, startOn, roles);
  }

  ChangePerson change() {
    return new ChangePerson(
        given, family, preferred, language, staffGroup, profession, startOn, version);
  }

  public String getGiven() {
    return given;
  }

  public void setGiven(String given) {
    this.given = given;
  }

  public String getFamily() {
    return family;
  }

  public void setFamily(String family) {
    this.family = family;
  }

  public String getPreferred() {
    return preferred;
  }

  public void setPreferred(String preferred) {
    this.preferred = preferred;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public StaffGroup getStaffGroup() {
    return staffGroup;
  }

  public void setStaffGroup(StaffGroup staffGroup) {
    this.staffGroup = staffGroup;
  }

  public String getProfession() {
    return profession;
  }

  public void setProfession(String profession) {
    this.profession = profession;
  }

  public LocalDate getStartOn() {
    return startOn;
  }

  public void setStartOn(LocalDate startOn) {
    this.startOn = startOn;
  }

  public List<String> getRoles() {
    return roles;
  }

  public void setRoles(List<String> roles) {
    this.roles = roles == null ? List.of() : List.copyOf(roles);
  }

  public String getTeam() {
    return team;
  }

  public void setTeam(String team) {
    this.team = team;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
