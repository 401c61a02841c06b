package org.alongside.schedule;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Live events as a calendar program reads them (RFC 5545). A calendar is seen over shoulders: an
 * event says the module's code and where it is, and leaves what it is about to the page.
 */
final class CalendarFile {
  private static final String PRODUCT = "-//Alongside//Live events//EN";

  private final URI site;
  private final ResourceBundle words;

  /**
   * @param site the site's public address
   * @param language en or fr
   */
  CalendarFile(URI site, String language) {
    this.site = site;
    this.words =
        ResourceBundle.getBundle(
            "org.alongside.schedule.schedule",
            Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /**
   * An event in somebody's calendar.
   *
   * @param code of its module
   * @param waiting whether they are only waiting for a place
   */
  record Entry(LiveEvent event, String code, boolean waiting) {}

  /** The file. */
  String of(List<Entry> entries) {
    return of(entries, List.of());
  }

  /** The same with what upper features add. */
  String of(List<Entry> entries, List<CalendarEntry> more) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId(PRODUCT));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new XProperty("X-WR-CALNAME", words.getString("schedule.calendar.name")));
    entries.forEach(entry -> calendar.add(event(entry)));
    more.forEach(entry -> calendar.add(event(entry)));
    StringWriter file = new StringWriter();
    try {
      new CalendarOutputter(false).output(calendar, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toString();
  }

  private VEvent event(Entry entry) {
    LiveEvent event = entry.event();
    String summary =
        new MessageFormat(words.getString("schedule.calendar.summary"))
            .format(new Object[] {entry.code()});
    VEvent told =
        event(
            new CalendarEntry(
                event.publicId(),
                event.startsAt(),
                event.minutes(),
                summary,
                event.place(),
                entry.waiting() ? null : event.link(),
                "/schedule/event?id=" + event.publicId(),
                event.state() == EventState.CANCELLED,
                event.revision(),
                event.changedAt()));
    if (entry.waiting()) {
      if (event.state() != EventState.CANCELLED) {
        told.removeAll("STATUS");
        told.add(ImmutableStatus.VEVENT_TENTATIVE);
      }
      told.add(new Description(words.getString("schedule.calendar.waiting")));
    }
    return told;
  }

  private VEvent event(CalendarEntry entry) {
    VEvent told =
        new VEvent(entry.startsAt(), Duration.ofMinutes(entry.minutes()), entry.summary());
    told.removeAll("DTSTAMP");
    told.add(new DtStamp(entry.changedAt()));
    told.add(new Uid(entry.id() + "@" + site.getHost()));
    told.add(new Sequence(entry.revision()));
    told.add(new LastModified(entry.changedAt()));
    told.add(
        entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
    if (entry.place() != null) {
      told.add(new Location(entry.place()));
    }
    told.add(new Url(URI.create(site + entry.page())));
    if (entry.link() != null) {
      told.add(new Description(entry.link()));
    }
    return told;
  }
}
