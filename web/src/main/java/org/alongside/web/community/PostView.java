package org.alongside.web.community;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.discussion.Discussions;
import org.alongside.discussion.PostPage;
import org.alongside.discussion.PostReports;
import org.omnifaces.cdi.Param;

/** One post: mending or taking back one's own, asking that another be looked at, its history. */
@Named
@RequestScoped
public class PostView {
  @EJB private Discussions discussions;
  @EJB private PostReports reports;
  @Inject @Param private String id;

  private PostPage page;
  private String words;
  private Integer version;
  private String reason;

  /** Loads it; whoever is not in the community or may not enter finds none. */
  public void load() {
    getPage();
  }

  public void edit() {
    discussions.edit(id, words, version);
    back("edited");
  }

  public void withdraw() {
    discussions.withdraw(id);
    back("withdrawn");
  }

  public void report() {
    reports.report(id, reason);
    back("reported");
  }

  private void back(String told) {
    Told.andShow(told, "/community/topic?id=%s", getPage().topic());
  }

  public PostPage getPage() {
    if (page == null) {
      page = discussions.post(id);
    }
    return page;
  }

  public String getWords() {
    return words == null ? getPage().post().words() : words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public Integer getVersion() {
    return version == null ? getPage().post().version() : version;
  }

  public void setVersion(Integer version) {
    this.version = version;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
