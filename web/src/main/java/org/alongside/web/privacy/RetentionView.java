package org.alongside.web.privacy;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.alongside.privacy.Retention;
import org.alongside.privacy.RetentionRow;

/** What is not kept for ever, and what the last nights have ended of it. */
@Named
@RequestScoped
public class RetentionView {
  @EJB private Retention retention;

  private List<RetentionRow> rows;

  public List<RetentionRow> getRows() {
    if (rows == null) {
      rows = retention.list();
    }
    return rows;
  }

  public Instant getNext() {
    return retention.next();
  }
}
