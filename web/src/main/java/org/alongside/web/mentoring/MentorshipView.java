package org.alongside.web.mentoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.alongside.mentoring.CoverRow;
import org.alongside.mentoring.Covers;
import org.alongside.mentoring.EndReason;
import org.alongside.mentoring.HandoverItem;
import org.alongside.mentoring.Mentorships;
import org.alongside.mentoring.ProposeCover;
import org.alongside.people.PersonName;

/** The agreement of a mentorship, who stands in, help, and its end. */
@Named
@RequestScoped
public class MentorshipView {
  @EJB private Mentorships mentorships;
  @EJB private Covers covers;
  @Inject private MentorshipPage page;

  private String coverMentor;
  private LocalDate coverFrom;
  private LocalDate coverEnds;
  private List<HandoverItem> items = new ArrayList<>(List.of(HandoverItem.values()));

  /** The reader accepts the agreement that is on the page. */
  public void agree() {
    mentorships.agree(page.getId(), page.getDetails().agreement().number());
    show("agreed");
  }

  /** The reader ends it; nobody asks why. */
  public void end() {
    boolean mentee = page.isMentee();
    mentorships.end(page.getId(), EndReason.NO_FAULT);
    Told.andShow("ended", mentee ? "/mentoring/mine" : "/mentoring/caseload");
  }

  public void askForHelp() {
    mentorships.askForHelp(page.getId());
    show("helpAsked");
  }

  public void helpIsGiven() {
    mentorships.helpIsGiven(page.getId());
    show("helpGiven");
  }

  /** The mentor proposes who stands in. */
  public void propose() {
    covers.propose(
        page.getId(), new ProposeCover(coverMentor, coverFrom, coverEnds, new HashSet<>(items)));
    show("coverProposed");
  }

  /** The mentee agrees to what is ticked. */
  public void agreeCover(String cover) {
    covers.agree(page.getId(), cover, new HashSet<>(items));
    show("coverAgreed");
  }

  public void endCover(String cover) {
    covers.end(page.getId(), cover);
    show("coverEnded");
  }

  /** Those that go on or wait for the mentee. */
  public List<CoverRow> getCovers() {
    return page.getDetails().covers().stream().filter(c -> !c.over()).toList();
  }

  public List<PersonName> getCoverChoices() {
    return covers.choices(page.getId());
  }

  public String getCoverMentor() {
    return coverMentor;
  }

  public void setCoverMentor(String coverMentor) {
    this.coverMentor = coverMentor;
  }

  public LocalDate getCoverFrom() {
    return coverFrom;
  }

  public void setCoverFrom(LocalDate coverFrom) {
    this.coverFrom = coverFrom;
  }

  public LocalDate getCoverEnds() {
    return coverEnds;
  }

  public void setCoverEnds(LocalDate coverEnds) {
    this.coverEnds = coverEnds;
  }

  public List<HandoverItem> getItems() {
    return items;
  }

  public void setItems(List<HandoverItem> items) {
    this.items = items;
  }

  private void show(String told) {
    page.forget();
    Told.here(told);
  }
}
