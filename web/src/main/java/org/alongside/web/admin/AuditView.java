package org.alongside.web.admin;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alongside.audit.AuditChoice;
import org.alongside.audit.AuditLog;
import org.alongside.audit.AuditRow;
import org.alongside.audit.AuditSearch;
import org.alongside.platform.Channel;
import org.alongside.web.shell.Choice;
import org.alongside.web.shell.PagedList;
import org.alongside.web.shell.ReaderZone;
import org.omnifaces.util.Faces;

/** The audit log; what the list shows stands in its address. */
@Named
@RequestScoped
public class AuditView extends PagedList<AuditRow> {
  /** Things with a page below people. */
  private static final Set<String> OPENED = Set.of("person", "team", "site", "position");

  @EJB private AuditLog log;
  @Inject private ReaderZone zone;

  private String who;
  private String what;
  private String action;
  private String object;
  private Channel channel;
  private LocalDate from;
  private LocalDate to;

  @Override
  protected int count() {
    return log.count(search());
  }

  @Override
  protected List<AuditRow> load(int first, int most) {
    return log.page(search(), language(), first, most);
  }

  @Override
  public boolean isFiltered() {
    return isNarrowed() || who != null;
  }

  /** Whether more than 'who' narrows the list. */
  public boolean isNarrowed() {
    return what != null
        || action != null
        || object != null
        || channel != null
        || from != null
        || to != null;
  }

  /** Whether a kind of thing has a page that an administrator opens. */
  public boolean opens(String object) {
    return OPENED.contains(object);
  }

  public List<AuditChoice> getActions() {
    return log.actions(language());
  }

  public List<AuditChoice> getObjects() {
    return log.objects(language());
  }

  public Channel[] getChannels() {
    return Channel.values();
  }

  /** What narrows the list, as the address of its file says it. */
  public String getQuery() {
    String query = Faces.getRequestQueryString();
    return query == null ? "" : "?" + query;
  }

  private AuditSearch search() {
    return new AuditSearch(who, what, action, object, channel, from, to, zone.id());
  }

  private static String language() {
    return Faces.getLocale().getLanguage();
  }

  public String getWho() {
    return who;
  }

  public void setWho(String who) {
    this.who = who;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public String getAction() {
    return action;
  }

  public void setAction(String action) {
    this.action = action;
  }

  public String getObject() {
    return object;
  }

  public void setObject(String object) {
    this.object = object;
  }

  public String getChannel() {
    return channel == null ? null : channel.name();
  }

  public void setChannel(String channel) {
    this.channel = Choice.of(Channel.class, channel);
  }

  public String getFrom() {
    return from == null ? null : from.toString();
  }

  public void setFrom(String from) {
    this.from = Choice.day(from);
  }

  public String getTo() {
    return to == null ? null : to.toString();
  }

  public void setTo(String to) {
    this.to = Choice.day(to);
  }
}
