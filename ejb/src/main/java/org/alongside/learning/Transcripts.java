package org.alongside.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.platform.Audited;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SafeCell;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Everything the caller ever completed: to read, to print, to take away. */
@Stateless
public class Transcripts {
  private static final String MARK = "\uFEFF";
  private static final List<String> HEADINGS =
      List.of(
          "code", "title", "version", "cycle", "minutes", "date", "instant", "lastDay", "state");

  @EJB private Access access;
  @Inject private PersonDesk persons;
  @Inject private Event<Audited> audited;
  @Inject private TranscriptRows rows;
  @Inject private Caller caller;

  /** One row a completion, newest first; each cycle is a row of its own. */
  @RolesAllowed(Roles.PERSON)
  public List<TranscriptRow> rows(String language) {
    return rows.completed(caller.personId(), language);
  }

  /**
   * The same as a CSV file (RFC 4180) that a spreadsheet opens as it is: it begins with the mark of
   * UTF-8, and no cell can run as a formula.
   *
   * @param language of the headings and titles, {@code en} or {@code fr}
   * @param zone in which the dates are told
   */
  @RolesAllowed(Roles.PERSON)
  public String csv(String language, ZoneId zone) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.alongside.learning.learning",
            Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    StringBuilder file = new StringBuilder(MARK);
    try (CSVPrinter printer = new CSVPrinter(file, CSVFormat.RFC4180)) {
      printer.printRecord(
          HEADINGS.stream().map(name -> words.getString("learning.transcript." + name)).toList());
      for (TranscriptRow row : rows(language)) {
        printer.printRecord(cells(row, zone, words).map(SafeCell::of).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toString();
  }

  /**
   * What somebody completed and what they are at; never how they answered. That it was read is
   * written down, and shown to them.
   *
   * @param person public id
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public LearningOf of(String person, String language) {
    long id = persons.ref(person).id();
    access.requireCoordinatorOf(id);
    audited.fire(new Audited("person.learning.read", "person", person, id));
    return rows.of(id, language);
  }

  private static Stream<String> cells(TranscriptRow row, ZoneId zone, ResourceBundle words) {
    return Stream.of(
        row.code(),
        row.title(),
        Integer.toString(row.version()),
        Integer.toString(row.cycle()),
        Integer.toString(row.minutes()),
        LocalDate.ofInstant(row.completedAt(), zone).toString(),
        row.completedAt().toString(),
        row.lastDay() == null ? "" : row.lastDay().toString(),
        words.getString("learning.transcriptState." + row.state()));
  }
}
