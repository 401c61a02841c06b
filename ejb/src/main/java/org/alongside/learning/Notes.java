package org.alongside.learning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.alongside.journal.JournalDesk;
import org.alongside.journal.JournalEntryRow;
import org.alongside.journal.Journals;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;

/** The caller's own notes and reflections with the names of the places where they stand. */
@Stateless
public class Notes {
  @EJB private Journals journals;
  @Inject private JournalDesk desk;
  @Inject private NotePlaces places;
  @Inject private Caller caller;

  /**
   * A page of them.
   *
   * @param page from 0; one that is not there is the last
   */
  @RolesAllowed(Roles.PERSON)
  public NotesPage page(int page, String language) {
    long person = caller.personId();
    if (!journals.opens()) {
      return new NotesPage(true, List.of(), 0, 1, 0);
    }
    long count = desk.count(person);
    int pages = (int) Math.max(1, (count + JournalDesk.PAGE - 1) / JournalDesk.PAGE);
    int shown = Math.max(0, Math.min(page, pages - 1));
    List<JournalEntryRow> entries = desk.page(person, shown);
    return new NotesPage(false, places.named(person, entries, language), shown, pages, count);
  }

  /**
   * All of them as one Markdown file.
   *
   * @throws org.alongside.platform.BusinessException 409 when they cannot be opened now
   */
  @RolesAllowed(Roles.PERSON)
  public String markdown(String language) {
    long person = caller.personId();
    List<ModuleNotes> all = places.named(person, desk.all(person), language);
    return NotesFile.of(all, Locale.forLanguageTag(language));
  }
}
