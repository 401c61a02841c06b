package org.alongside.web.mentoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.alongside.mentoring.MeetingTime;
import org.alongside.mentoring.MentorSource;
import org.alongside.mentoring.MentorWish;
import org.alongside.mentoring.SharedGround;

/** What is typed about a wish. */
public class WishForm {
  private List<String> languages;
  private MentorSource source;
  private List<String> needs;
  private List<MeetingTime> times;
  private List<SharedGround> grounds;

  /** Empty, for a form that fills it by itself. */
  protected WishForm() {}

  WishForm(MentorWish wish) {
    languages = new ArrayList<>(wish.languages());
    source = wish.source();
    needs = new ArrayList<>(wish.needs());
    times = new ArrayList<>(wish.times());
    grounds = new ArrayList<>(wish.grounds());
  }

  MentorWish wish() {
    return new MentorWish(
        new HashSet<>(languages),
        source,
        new HashSet<>(needs),
        new HashSet<>(times),
        new HashSet<>(grounds));
  }

  public List<String> getLanguages() {
    return languages;
  }

  public void setLanguages(List<String> languages) {
    this.languages = languages;
  }

  public MentorSource getSource() {
    return source;
  }

  public void setSource(MentorSource source) {
    this.source = source;
  }

  public List<String> getNeeds() {
    return needs;
  }

  public void setNeeds(List<String> needs) {
    this.needs = needs;
  }

  public List<MeetingTime> getTimes() {
    return times;
  }

  public void setTimes(List<MeetingTime> times) {
    this.times = times;
  }

  public List<SharedGround> getGrounds() {
    return grounds;
  }

  public void setGrounds(List<SharedGround> grounds) {
    this.grounds = grounds;
  }
}
