package org.alongside.web.tailoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.alongside.tailoring.PlanQueue;
import org.alongside.tailoring.PlanQueues;
import org.alongside.tailoring.PlanStarts;
import org.alongside.tailoring.StartQueue;

/** How much waits of plans, on the desk of a coordinator or a leader. */
@Named
@RequestScoped
public class PlanWaitingView {
  @EJB private PlanQueues queues;
  @EJB private PlanStarts starts;

  /** Trainings and certificates to verify. */
  public int getVerify() {
    return queues.count(PlanQueue.VERIFY);
  }

  /** Reviews that were asked. */
  public int getReview() {
    return queues.count(PlanQueue.REVIEW);
  }

  /** More time that was asked. */
  public int getExtension() {
    return queues.count(PlanQueue.EXTENSION);
  }

  /** Peers without a form. */
  public int getForm() {
    return starts.count(StartQueue.FORM);
  }

  /** People who have begun nothing. */
  public int getModule() {
    return starts.count(StartQueue.MODULE);
  }
}
