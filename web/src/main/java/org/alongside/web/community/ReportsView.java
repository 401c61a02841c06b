package org.alongside.web.community;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.discussion.PostReports;
import org.alongside.discussion.ReportRow;
import org.omnifaces.cdi.Param;

/** Posts that wait to be looked at, for those who see to it that talk stays kind. */
@Named
@RequestScoped
public class ReportsView {
  @EJB private PostReports reports;
  @Inject private SpaceView space;
  @Inject @Param private String id;

  private final Map<String, String> words = new HashMap<>();
  private List<ReportRow> rows;

  /** Loads them; whoever does not look at them finds no page. */
  public void load() {
    space.load();
    getRows();
  }

  public void keep(String post) {
    reports.keep(post);
    show("kept");
  }

  public void hide(String post) {
    reports.hide(post, words.get(post));
    show("hidden");
  }

  public List<ReportRow> getRows() {
    if (rows == null) {
      rows = reports.waiting(id);
    }
    return rows;
  }

  /** Why a post is hidden, by its id. */
  public Map<String, String> getWords() {
    return words;
  }

  private void show(String told) {
    rows = null;
    Told.here(told);
  }
}
