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
    Calendar calendar = new Calendar();
    calendar.add(new ProdId(PRODUCT));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new XProperty("X-WR-CALNAME", words.getString("schedule.calendar.name")));
    entries.forEach(entry -> calendar.add(event(entry)));
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
    VEvent told = new VEvent(event.startsAt(), Duration.ofMinutes(event.minutes()), summary);
    told.removeAll("DTSTAMP");
    told.add(new DtStamp(event.changedAt()));
    told.add(new Uid(event.publicId() + "@" + site.getHost()));
    told.add(new Sequence(event.revision()));
    told.add(new LastModified(event.changedAt()));
    told.add(
        event.state() == EventState.CANCELLED
            ? ImmutableStatus.VEVENT_CANCELLED
            : entry.waiting()
                ? ImmutableStatus.VEVENT_TENTATIVE
                : ImmutableStatus.VEVENT_CONFIRMED);
    if (event.place() != null) {
      told.add(new Location(event.place()));
    }
    String page = site + "/schedule/event?id=" + event.publicId();
    told.add(new Url(URI.create(page)));
    if (entry.waiting()) {
      told.add(new Description(words.getString("schedule.calendar.waiting")));
    } else if (event.link() != null) {
      told.add(new Description(event.link()));
    }
    return told;
  }
}
