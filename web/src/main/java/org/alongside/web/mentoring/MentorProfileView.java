package org.alongside.web.mentoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.alongside.mentoring.MeetingTime;
import org.alongside.mentoring.MentorProfileDetails;
import org.alongside.mentoring.MentorProfiles;
import org.alongside.mentoring.MentorStanding;
import org.alongside.mentoring.SharedGround;
import org.alongside.people.TeamSetting;

/** What a mentor says about themselves, by which they are matched. */
@Named
@RequestScoped
public class MentorProfileView extends WishForm {
  @EJB private MentorProfiles profiles;

  private MentorStanding standing;
  private boolean open;
  private int capacity;
  private List<TeamSetting> settings;
  private boolean peerBackground;
  private String about;
  private LocalDate awayFrom;
  private LocalDate awayUntil;
  private int version;

  /** What is kept, onto the form. */
  public void load() {
    MentorProfileDetails kept = getStanding().profile();
    setLanguages(new ArrayList<>(kept.languages()));
    setNeeds(new ArrayList<>(kept.strengths()));
    setTimes(new ArrayList<MeetingTime>(kept.times()));
    setGrounds(new ArrayList<SharedGround>(kept.grounds()));
    settings = new ArrayList<>(kept.settings());
    open = kept.open();
    capacity = kept.capacity();
    peerBackground = kept.peerBackground();
    about = kept.about();
    awayFrom = kept.awayFrom();
    awayUntil = kept.awayUntil();
    version = kept.version();
  }

  /** Keeps what is on the form. */
  public void save() {
    profiles.change(
        new MentorProfileDetails(
            open,
            capacity,
            new HashSet<>(getLanguages()),
            new HashSet<>(settings),
            new HashSet<>(getNeeds()),
            new HashSet<>(getTimes()),
            new HashSet<>(getGrounds()),
            peerBackground,
            about,
            awayFrom,
            awayUntil,
            version));
    standing = null;
    load();
    Told.here("saved");
  }

  public MentorStanding getStanding() {
    if (standing == null) {
      standing = profiles.mine();
    }
    return standing;
  }

  public boolean isOpen() {
    return open;
  }

  public void setOpen(boolean open) {
    this.open = open;
  }

  public int getCapacity() {
    return capacity;
  }

  public void setCapacity(int capacity) {
    this.capacity = capacity;
  }

  public List<TeamSetting> getSettings() {
    return settings;
  }

  public void setSettings(List<TeamSetting> settings) {
    this.settings = settings;
  }

  public boolean isPeerBackground() {
    return peerBackground;
  }

  public void setPeerBackground(boolean peerBackground) {
    this.peerBackground = peerBackground;
  }

  public String getAbout() {
    return about;
  }

  public void setAbout(String about) {
    this.about = about;
  }

  public LocalDate getAwayFrom() {
    return awayFrom;
  }

  public void setAwayFrom(LocalDate awayFrom) {
    this.awayFrom = awayFrom;
  }

  public LocalDate getAwayUntil() {
    return awayUntil;
  }

  public void setAwayUntil(LocalDate awayUntil) {
    this.awayUntil = awayUntil;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }
}
