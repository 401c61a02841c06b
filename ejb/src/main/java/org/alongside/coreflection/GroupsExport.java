package org.alongside.coreflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.alongside.people.ExportPart;
import org.alongside.people.ExportTable;
import org.alongside.people.OwnTables;

/** To which group reflections somebody was invited, what they said, and whether they were there. */
@ApplicationScoped
class GroupsExport implements ExportPart {
  @Inject private OwnTables tables;

  @Override
  public int order() {
    return 72;
  }

  @Override
  public boolean isPrivate() {
    return true;
  }

  @Override
  public List<ExportTable> of(long personId, Locale language) {
    return tables.read(
        "coreflection",
        language,
        personId,
        new OwnTables.Asked(
            "group-reflections",
            "coreflection.export.groups",
            "coreflection.export.",
            """
            SELECT g.startsAt, s.answer, s.present FROM GroupSeat s
            JOIN GroupReflection g ON g.id = s.groupId
            WHERE s.personId = :person ORDER BY g.startsAt
            """,
            "instant",
            "answer",
            "present"));
  }
}
