package org.alongside.web.community;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.alongside.gathering.AskPoll;
import org.alongside.gathering.CommunityPolls;
import org.alongside.gathering.PollsPage;
import org.omnifaces.cdi.Param;

/** Questions to a community: answering, and asking. */
@Named
@RequestScoped
public class PollsView {
  @EJB private CommunityPolls polls;
  @Inject private SpaceView space;
  @Inject @Param private String id;

  private PollsPage page;
  private String question;
  private String answers;
  private LocalDate closesOn;

  /** Loads it; whoever is not in the community or may not enter finds none. */
  public void load() {
    space.load();
  }

  public void ask() {
    polls.ask(id, new AskPoll(question, answers, closesOn));
    question = null;
    answers = null;
    closesOn = null;
    show("pollAsked");
  }

  public void vote(String poll, int answer) {
    polls.vote(poll, answer);
    show("voted");
  }

  public PollsPage getPage() {
    if (page == null) {
      page = polls.page(id);
    }
    return page;
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(String question) {
    this.question = question;
  }

  public String getAnswers() {
    return answers;
  }

  public void setAnswers(String answers) {
    this.answers = answers;
  }

  public LocalDate getClosesOn() {
    return closesOn;
  }

  public void setClosesOn(LocalDate closesOn) {
    this.closesOn = closesOn;
  }

  private void show(String told) {
    page = null;
    Told.here(told);
  }
}
