package org.alongside.web.mentoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.competency.CompetencyPage;
import org.alongside.learning.LearningOf;
import org.alongside.mentoring.Mentees;
import org.alongside.stories.SharedRow;
import org.alongside.tailoring.PlanLine;

/** What a mentor sees of their mentee beside the meetings. */
@Named
@RequestScoped
public class MenteeView {
  @EJB private Mentees mentees;
  @Inject private MentorshipPage page;

  private LearningOf learning;
  private List<PlanLine> toDo;
  private CompetencyPage competencies;
  private List<SharedRow> shared;

  public LearningOf getLearning() {
    if (learning == null) {
      learning = mentees.learning(page.getId(), Told.language());
    }
    return learning;
  }

  /** What the mentee shares with the mentor now. */
  public List<SharedRow> getShared() {
    if (shared == null) {
      shared = mentees.shared(page.getId());
    }
    return shared;
  }

  /** What is asked of them and not completed, what is due first at the top. */
  public List<PlanLine> getToDo() {
    if (toDo == null) {
      toDo = mentees.plan(page.getId(), Told.language()).stream().filter(l -> !l.isDone()).toList();
    }
    return toDo;
  }

  public CompetencyPage getCompetencies() {
    if (competencies == null) {
      competencies = mentees.competencies(page.getId(), Told.language());
    }
    return competencies;
  }
}
