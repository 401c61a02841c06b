package org.alongside.web.mentoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.mentoring.Matches;
import org.alongside.mentoring.MyMatch;
import org.alongside.mentoring.OfferRow;
import org.alongside.mentoring.OfferState;
import org.alongside.mentoring.RoundState;

/** The reader's own search for a mentor: what they would like, who is proposed, their choice. */
@Named
@RequestScoped
public class MatchView {
  @EJB private Matches matches;

  private MyMatch match;
  private WishForm wish;
  private String first;
  private String second;
  private String third;

  /** Keeps the wish and looks for mentors by it. */
  public void look() {
    matches.wish(getWish().wish());
    matches.begin();
    show("looked");
  }

  /** Rather not that person; others are looked for. */
  public void keepOut(String offer) {
    matches.keepOut(offer);
    show("keptOut");
  }

  /** The reader's choice, in order. */
  public void choose() {
    matches.choose(
        Stream.of(first, second, third)
            .filter(Objects::nonNull)
            .filter(o -> !o.isEmpty())
            .toList());
    show("chosen");
  }

  public MyMatch getMatch() {
    if (match == null) {
      match = matches.mine();
    }
    return match;
  }

  public boolean isChoosing() {
    return getMatch().state() == RoundState.CHOOSING && getMatch().mentorship() == null;
  }

  public boolean isAsking() {
    return getMatch().state() == RoundState.ASKING && getMatch().mentorship() == null;
  }

  /** Those whom the reader has chosen. */
  public List<OfferRow> getChosen() {
    return getMatch().offers().stream().filter(o -> o.state() != OfferState.CLOSED).toList();
  }

  public WishForm getWish() {
    if (wish == null) {
      wish = new WishForm(getMatch().wish());
    }
    return wish;
  }

  public String getFirst() {
    return first;
  }

  public void setFirst(String first) {
    this.first = first;
  }

  public String getSecond() {
    return second;
  }

  public void setSecond(String second) {
    this.second = second;
  }

  public String getThird() {
    return third;
  }

  public void setThird(String third) {
    this.third = third;
  }

  private void show(String told) {
    match = null;
    Told.here(told);
  }
}
