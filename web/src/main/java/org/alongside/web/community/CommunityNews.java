package org.alongside.web.community;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.CommunityRef;
import org.alongside.community.Memberships;
import org.alongside.community.MyNews;
import org.alongside.discussion.Discussions;
import org.alongside.discussion.UnreadRow;
import org.alongside.gathering.CommunityMeetings;
import org.alongside.gathering.GatheringRow;

/** What is new in the reader's communities, on their home page. */
@Named
@RequestScoped
public class CommunityNews {
  @EJB private Memberships memberships;
  @EJB private CommunityMeetings meetings;
  @EJB private Discussions discussions;

  private MyNews news;
  private List<GatheringRow> next;
  private List<UnreadRow> unread;

  public List<CommunityRef> getInvited() {
    return news().invited();
  }

  /** The next meetings; of whoever is in none, none. */
  public List<GatheringRow> getNext() {
    if (next == null) {
      next = news().member() ? meetings.next() : List.of();
    }
    return next;
  }

  public List<UnreadRow> getUnread() {
    if (unread == null) {
      unread = news().member() ? discussions.unread() : List.of();
    }
    return unread;
  }

  public boolean isAny() {
    return !getInvited().isEmpty() || !getNext().isEmpty() || !getUnread().isEmpty();
  }

  private MyNews news() {
    if (news == null) {
      news = memberships.news();
    }
    return news;
  }
}
