package org.alongside.web.community;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.discussion.Discussions;
import org.alongside.discussion.SavePost;
import org.alongside.discussion.TopicPage;
import org.alongside.platform.PublicId;
import org.omnifaces.cdi.Param;

/** A topic, from where the reader was; answering, and being told of what comes. */
@Named
@RequestScoped
public class TopicView {
  @EJB private Discussions discussions;
  @Inject @Param private String id;
  @Inject @Param private String before;
  @Inject @Param private String after;
  @Inject @Param private String answer;

  private TopicPage page;
  private String saveId = PublicId.random();
  private String words;

  /** Loads it; whoever is not in the community or may not enter finds none. */
  public void load() {
    getPage();
  }

  /** Adds what was written and shows the end of the topic. */
  public void reply() {
    discussions.reply(id, new SavePost(saveId, words, answer));
    Told.andShow("posted", "/community/topic?id=%s", id);
  }

  public void follow(boolean follows) {
    discussions.follow(id, follows);
    page = null;
    Told.here(follows ? "follows" : "followsNot");
  }

  public TopicPage getPage() {
    if (page == null) {
      page = discussions.topic(id, before, after);
    }
    return page;
  }

  /** Whom the next post answers, or null. */
  public String getAnswered() {
    return getPage().posts().stream()
        .filter(p -> p.id().equals(answer))
        .map(p -> p.author())
        .findFirst()
        .orElse(null);
  }

  public String getSaveId() {
    return saveId;
  }

  public void setSaveId(String saveId) {
    this.saveId = saveId;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getId() {
    return id;
  }
}
