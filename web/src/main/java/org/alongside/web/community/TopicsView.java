package org.alongside.web.community;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.discussion.Discussions;
import org.alongside.discussion.SavePost;
import org.alongside.discussion.TopicsPage;
import org.alongside.platform.PublicId;
import org.omnifaces.cdi.Param;

/** What a community talks about, the liveliest first; beginning a topic. */
@Named
@RequestScoped
public class TopicsView {
  @EJB private Discussions discussions;
  @Inject private SpaceView space;
  @Inject @Param private String id;
  @Inject @Param private String before;

  private TopicsPage page;
  private String saveId = PublicId.random();
  private String title;
  private String words;

  /** Loads it; whoever is not in the community or may not enter finds none. */
  public void load() {
    space.load();
    getPage();
  }

  /** Begins it and goes there. */
  public void start() {
    String topic = discussions.start(id, title, new SavePost(saveId, words, null));
    Told.andShow("posted", "/community/topic?id=%s", topic);
  }

  public TopicsPage getPage() {
    if (page == null) {
      page = discussions.topics(id, before);
    }
    return page;
  }

  public String getSaveId() {
    return saveId;
  }

  public void setSaveId(String saveId) {
    this.saveId = saveId;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public boolean isPaged() {
    return before != null;
  }
}
