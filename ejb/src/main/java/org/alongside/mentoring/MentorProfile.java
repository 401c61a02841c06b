package org.alongside.mentoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import org.alongside.people.TeamSetting;
import org.alongside.people.Text;
import org.alongside.platform.Ticked;

/** What a mentor says about themselves as a mentor; they change it whenever they like. */
@Entity
@Table(name = "mentor_profile")
class MentorProfile {
  @Id
  @Column(name = "person_id")
  private long personId;

  @Column(name = "is_open")
  private boolean open;

  private int capacity;
  private String languages;
  private String settings;
  private String strengths;
  private String times;
  private String grounds;

  @Column(name = "peer_background")
  private boolean peerBackground;

  private String about;

  @Column(name = "away_from")
  private LocalDate awayFrom;

  @Column(name = "away_until")
  private LocalDate awayUntil;

  @Version private int version;

  protected MentorProfile() {}

  MentorProfile(long personId, MentorProfileDetails details) {
    this.personId = personId;
    describe(details);
  }

  final void describe(MentorProfileDetails said) {
    if (said.capacity() < 1 || said.capacity() > MatchRule.MOST_MENTEES) {
      throw Refusal.invalid("mentoring.error.capacity", MatchRule.MOST_MENTEES);
    }
    if (said.languages() == null || said.languages().isEmpty()) {
      throw Refusal.invalid("mentoring.error.languages");
    }
    if (said.awayUntil() != null
        && (said.awayFrom() == null || !said.awayUntil().isAfter(said.awayFrom()))) {
      throw Refusal.invalid("mentoring.error.away");
    }
    this.open = said.open();
    this.capacity = said.capacity();
    this.languages = Ticked.text(Ticked.set(said.languages(), Text::language));
    this.settings = Ticked.text(said.settings());
    this.strengths = Ticked.text(said.strengths());
    this.times = Ticked.text(said.times());
    this.grounds = Ticked.text(said.grounds());
    this.peerBackground = said.peerBackground();
    this.about = Written.optional(said.about());
    this.awayFrom = said.awayFrom();
    this.awayUntil = said.awayUntil();
  }

  long personId() {
    return personId;
  }

  int version() {
    return version;
  }

  /** Whether they are away on a day; without an end until they say otherwise. */
  boolean isAway(LocalDate day) {
    return awayFrom != null
        && !day.isBefore(awayFrom)
        && (awayUntil == null || day.isBefore(awayUntil));
  }

  MentorProfileDetails details() {
    return new MentorProfileDetails(
        open,
        capacity,
        Set.copyOf(Ticked.list(languages)),
        Ticked.set(TeamSetting.class, settings),
        Set.copyOf(Ticked.list(strengths)),
        Ticked.set(MeetingTime.class, times),
        Ticked.set(SharedGround.class, grounds),
        peerBackground,
        about,
        awayFrom,
        awayUntil,
        version);
  }
}
