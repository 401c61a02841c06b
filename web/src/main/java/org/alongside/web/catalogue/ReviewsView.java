package org.alongside.web.catalogue;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.catalogue.RecordReview;
import org.alongside.catalogue.ReviewRow;
import org.alongside.catalogue.Reviews;
import org.alongside.web.shell.LocaleSource;
import org.omnifaces.util.Faces;

/** The modules that ask to be reviewed by those whom they are about; each is recorded by itself. */
@Named
@RequestScoped
public class ReviewsView {
  private static final String SAID = "said";

  @EJB private Reviews reviews;
  @Inject private LocaleSource localeSource;

  private final Map<String, ReviewForm> forms = new HashMap<>();
  private List<ReviewRow> rows;

  /** Loads them; whoever coordinates only somewhere finds no such page. */
  public void load() {
    getRows();
  }

  /** Records who reviewed the current version. */
  public void record(String module) {
    ReviewForm form = form(module);
    reviews.record(new RecordReview(module, form.getReviewer(), form.getOn()));
    forms.remove(module);
    rows = null;
    Faces.setRequestAttribute(SAID, "reviews.text.recorded");
  }

  /** Takes back what was recorded by mistake. */
  public void withdraw(String review) {
    reviews.withdraw(review);
    rows = null;
    Faces.setRequestAttribute(SAID, "reviews.text.withdrawn");
  }

  public List<ReviewRow> getRows() {
    if (rows == null) {
      rows = reviews.list(localeSource.language().getLanguage());
    }
    return rows;
  }

  /** What stands in the fields of the module with this code. */
  public ReviewForm form(String module) {
    return forms.computeIfAbsent(module, code -> new ReviewForm());
  }
}
