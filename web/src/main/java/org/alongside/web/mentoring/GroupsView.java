package org.alongside.web.mentoring;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.alongside.coreflection.GroupReflections;
import org.alongside.coreflection.GroupTerms;
import org.alongside.coreflection.GroupsPage;
import org.alongside.people.PersonName;

/** A mentor's group reflections, and inviting to one. */
@Named
@RequestScoped
public class GroupsView {
  @EJB private GroupReflections groups;
  @Inject private MeetingForm form;

  private GroupsPage page;
  private String place;
  private List<String> mentees;

  /** Plans it and shows it. */
  public void plan() {
    GroupTerms terms = new GroupTerms(form.instant(), form.getMinutes(), form.getMode(), place);
    String group = groups.plan(terms, new HashSet<>(getMentees()));
    Told.andShow("groupPlanned", "/mentoring/group?id=%s", group);
  }

  public GroupsPage getPage() {
    if (page == null) {
      page = groups.mine();
    }
    return page;
  }

  /** Public ids of those who are ticked; all, to begin with. */
  public List<String> getMentees() {
    if (mentees == null) {
      mentees = new ArrayList<>(getPage().mentees().stream().map(PersonName::publicId).toList());
    }
    return mentees;
  }

  public void setMentees(List<String> mentees) {
    this.mentees = mentees;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }
}
