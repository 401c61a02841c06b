package org.alongside.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.alongside.people.ExportPart;
import org.alongside.people.ExportTable;
import org.alongside.people.OwnTables;

/** Which communities somebody was in, and since when. */
@ApplicationScoped
class CommunityExport implements ExportPart {
  @Inject private OwnTables tables;

  @Override
  public int order() {
    return 80;
  }

  @Override
  public List<ExportTable> of(long personId, Locale language) {
    return tables.read(
        "community",
        language,
        personId,
        new OwnTables.Asked(
            "communities",
            "community.export.communities",
            "community.export.",
            """
            SELECT c.name, m.fromOn, m.endsOn, m.roles FROM CommunityMember m
            JOIN Community c ON c.id = m.communityId WHERE m.personId = :person ORDER BY m.id
            """,
            "name",
            "from",
            "until",
            "roles"));
  }
}
