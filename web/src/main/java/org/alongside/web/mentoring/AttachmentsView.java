package org.alongside.web.mentoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.mentoring.AttachmentRow;
import org.alongside.mentoring.AttachmentTotals;
import org.alongside.mentoring.Attachments;

/** A coordinator's list of peer workers and their mentors. */
@Named
@RequestScoped
public class AttachmentsView {
  private static final int SIZE = 50;

  @EJB private Attachments attachments;

  private boolean alone;
  private int page = 1;
  private AttachmentTotals totals;
  private List<AttachmentRow> rows;
  private long count = -1;

  public List<AttachmentRow> getRows() {
    if (rows == null) {
      rows = attachments.page(alone, (getPage() - 1) * SIZE, SIZE);
    }
    return rows;
  }

  public AttachmentTotals getTotals() {
    if (totals == null) {
      totals = attachments.totals();
    }
    return totals;
  }

  public long getCount() {
    if (count < 0) {
      count = attachments.count(alone);
    }
    return count;
  }

  public int getPages() {
    return (int) Math.max(1, (getCount() + SIZE - 1) / SIZE);
  }

  /** The page that the address names: never beyond the last. */
  public int getPage() {
    return Math.min(Math.max(1, page), getPages());
  }

  public void setPage(int page) {
    this.page = page;
  }

  public boolean isAlone() {
    return alone;
  }

  public void setAlone(boolean alone) {
    this.alone = alone;
  }
}
