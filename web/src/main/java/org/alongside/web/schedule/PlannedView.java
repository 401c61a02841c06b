package org.alongside.web.schedule;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.alongside.people.Access;
import org.alongside.schedule.EventFilter;
import org.alongside.schedule.EventRow;
import org.alongside.schedule.LiveEvents;
import org.alongside.web.shell.Choice;
import org.alongside.web.shell.LocaleSource;
import org.alongside.web.shell.PagedList;

/** The live events that the reader looks after; which of them, stands in the address. */
@Named
@RequestScoped
public class PlannedView extends PagedList<EventRow> {
  @EJB private LiveEvents events;
  @EJB private Access access;
  @Inject private LocaleSource localeSource;

  private EventFilter filter = EventFilter.UPCOMING;
  private List<EventRow> shown;

  /** Whoever looks after nobody finds no page. */
  public void load() {
    access.requireCoordinator();
  }

  @Override
  protected int count() {
    return events.count(filter);
  }

  @Override
  protected List<EventRow> load(int first, int most) {
    return events.page(filter, first, most, localeSource.language().getLanguage());
  }

  @Override
  public boolean isFiltered() {
    return filter != EventFilter.UPCOMING;
  }

  /** The events of the page. */
  public List<EventRow> getShown() {
    if (shown == null) {
      shown = load(getFirst(), getSize());
    }
    return shown;
  }

  /** Whether others follow. */
  public boolean isOlder() {
    return getFirst() + getSize() < getTotal();
  }

  public EventFilter[] getFilters() {
    return EventFilter.values();
  }

  /** Which, as the address names it. */
  public String getPart() {
    return filter.name().toLowerCase(Locale.ROOT);
  }

  public void setPart(String part) {
    EventFilter asked =
        Choice.of(EventFilter.class, part == null ? null : part.toUpperCase(Locale.ROOT));
    this.filter = asked == null ? EventFilter.UPCOMING : asked;
  }
}
