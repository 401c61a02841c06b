package org.alongside.web.tailoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.people.TeamSetting;
import org.alongside.tailoring.IntakeAnswers;
import org.alongside.tailoring.IntakePage;
import org.alongside.tailoring.PeerRole;

/** What is told in the form. */
public class IntakeForm {
  private PeerRole role;
  private LocalDate startOn;
  private List<TeamSetting> settings;
  private boolean loneWorking;
  private boolean facilitatesGroups;
  private Integer remotePercent;
  private BigDecimal formalHours;
  private LocalDate lastPracticeOn;
  private BigDecimal fte;
  private Map<String, Integer> confidence;
  private String language;
  private String accessNeeds;

  static IntakeForm of(IntakePage page) {
    IntakeAnswers told = page.told();
    IntakeForm form = new IntakeForm();
    form.role = told.role() == null ? PeerRole.PEER : told.role();
    form.startOn = told.startOn() == null ? page.startOn() : told.startOn();
    form.settings = new ArrayList<>(told.settings());
    form.loneWorking = told.loneWorking();
    form.facilitatesGroups = told.facilitatesGroups();
    form.remotePercent = told.remotePercent();
    form.formalHours = told.formalHours();
    form.lastPracticeOn = told.lastPracticeOn();
    form.fte = told.fte() == null ? page.fte() : told.fte();
    form.confidence = new HashMap<>(told.confidence());
    form.language = told.language();
    form.accessNeeds = told.accessNeeds();
    return form;
  }

  IntakeAnswers answers() {
    Map<String, Integer> said = new HashMap<>(confidence);
    said.values().removeIf(Objects::isNull);
    return new IntakeAnswers(
        role,
        startOn,
        new HashSet<>(settings),
        loneWorking,
        facilitatesGroups,
        remotePercent,
        formalHours,
        lastPracticeOn,
        fte,
        said,
        language == null || language.isEmpty() ? null : language,
        accessNeeds == null || accessNeeds.isBlank() ? null : accessNeeds.strip());
  }

  public PeerRole getRole() {
    return role;
  }

  public void setRole(PeerRole role) {
    this.role = role;
  }

  public LocalDate getStartOn() {
    return startOn;
  }

  public void setStartOn(LocalDate startOn) {
    this.startOn = startOn;
  }

  public List<TeamSetting> getSettings() {
    return settings;
  }

  public void setSettings(List<TeamSetting> settings) {
    this.settings = settings;
  }

  public boolean isLoneWorking() {
    return loneWorking;
  }

  public void setLoneWorking(boolean loneWorking) {
    this.loneWorking = loneWorking;
  }

  public boolean isFacilitatesGroups() {
    return facilitatesGroups;
  }

  public void setFacilitatesGroups(boolean facilitatesGroups) {
    this.facilitatesGroups = facilitatesGroups;
  }

  public Integer getRemotePercent() {
    return remotePercent;
  }

  public void setRemotePercent(Integer remotePercent) {
    this.remotePercent = remotePercent;
  }

  public BigDecimal getFormalHours() {
    return formalHours;
  }

  public void setFormalHours(BigDecimal formalHours) {
    this.formalHours = formalHours;
  }

  public LocalDate getLastPracticeOn() {
    return lastPracticeOn;
  }

  public void setLastPracticeOn(LocalDate lastPracticeOn) {
    this.lastPracticeOn = lastPracticeOn;
  }

  public BigDecimal getFte() {
    return fte;
  }

  public void setFte(BigDecimal fte) {
    this.fte = fte;
  }

  public Map<String, Integer> getConfidence() {
    return confidence;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getAccessNeeds() {
    return accessNeeds;
  }

  public void setAccessNeeds(String accessNeeds) {
    this.accessNeeds = accessNeeds;
  }
}
