package org.alongside.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.alongside.journal.JournalEntryRow;
import org.alongside.journal.JournalPlace;
import org.junit.jupiter.api.Test;

class NotesFileTest {
  private static NoteRow note(String item, String text, String prompt) {
    JournalPlace place = new JournalPlace("P01", "a-page", item);
    return new NoteRow(new JournalEntryRow(place, text, 1, Instant.EPOCH), prompt);
  }

  @Test
  void holdsEachTextAsItWasWrittenUnderItsQuestion() {
    List<NoteRow> notes =
        List.of(
            note(JournalPlace.NOTE, "- one\n- *two*", null),
            note("prompt-who", "My aunt", "<p>Who <em>helped</em> &amp; how?</p>"),
            note("prompt-gone", null, null));
    List<ModuleNotes> modules =
        List.of(
            new ModuleNotes(
                "P01",
                "The role",
                "en",
                "en",
                List.of(new UnitNotes("a-page", "A page", true, notes))));
    assertThat(NotesFile.of(modules, Locale.ENGLISH))
        .isEqualTo(
            """
            # My notes and reflections

            ## P01 · The role

            ### A page

            **Note**

            - one
            - *two*

            **Who helped & how?**

            My aunt

            **Reflection**

            This note cannot be opened any more.
            """);
    assertThat(NotesFile.of(List.of(), Locale.FRENCH)).isEqualTo("# Mes notes et réflexions\n");
  }
}
