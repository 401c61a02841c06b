package org.alongside.team;

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
import java.util.stream.Stream;
import org.alongside.people.Access;
import org.alongside.people.PersonName;
import org.alongside.people.Today;
import org.alongside.platform.Audited;
import org.alongside.platform.InstantConverter;
import org.alongside.platform.Roles;
import org.alongside.platform.SafeCell;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Who completed a module and when, as a file, of the people whom the caller looks after. */
@Stateless
public class CompletionLists {
  private static final int PART = 5000;
  private static final String MARK = "\uFEFF";
  private static final List<String> HEADS =
      List.of("name", "team", "module", "version", "cycle", "completed", "lastDay", "counts");

  @EJB private Access access;
  @EJB private Settings settings;
  @Inject private CompletionSql rows;
  @Inject private Event<Audited> audited;
  @Inject private Today today;

  /**
   * A part of the list, each completion a line, the oldest first. That it was taken away is written
   * down with the first part. One statement, and those that find what the caller looks after.
   *
   * @param after where the part begins: 0, or what the part before gave
   * @param language of the headings, {@code en} or {@code fr}
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public CompletionPart part(CompletionSearch search, long after, String language) {
    access.requireCoordinator();
    if (after == 0) {
      audited.fire(new Audited("module.completions.exported", "module", search.module(), null));
    }
    LocalDate day = today.date();
    ZoneId zone = settings.get(SiteSettings.ZONE);
    TeamWords words = new TeamWords(language);
    List<Object[]> lines = rows.lines(search, access.reach(), day, after, PART);
    StringBuilder file = new StringBuilder(after == 0 ? MARK : "");
    try (CSVPrinter printer = new CSVPrinter(file, CSVFormat.RFC4180)) {
      if (after == 0) {
        printer.printRecord(HEADS.stream().map(h -> words.of("list." + h)).toList());
      }
      for (Object[] line : lines) {
        printer.printRecord(cells(line, search.module(), zone, day, words));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    boolean more = lines.size() == PART;
    return new CompletionPart(
        file.toString(), more ? ((Number) lines.get(PART - 1)[0]).longValue() : -1);
  }

  private static List<String> cells(
      Object[] line, String module, ZoneId zone, LocalDate day, TeamWords words) {
    LocalDate on = LocalDate.ofInstant(InstantConverter.read(line[7]), zone);
    LocalDate last = line[8] == null ? null : LocalDate.parse(line[8].toString());
    boolean counts = line[9] == null && (last == null || !last.isBefore(day));
    return Stream.of(
            PersonName.shown((String) line[1], (String) line[2], (String) line[3]),
            line[4] == null ? "" : (String) line[4],
            module,
            line[5].toString(),
            line[6].toString(),
            on.toString(),
            last == null ? "" : last.toString(),
            words.of(counts ? "list.yes" : "list.no"))
        .map(SafeCell::of)
        .toList();
  }
}
