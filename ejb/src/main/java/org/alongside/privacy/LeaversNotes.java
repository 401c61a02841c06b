package org.alongside.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.alongside.journal.JournalDesk;
import org.alongside.platform.RetentionPart;
import org.alongside.platform.RetentionSettings;
import org.alongside.platform.Setting;

/** What leavers wrote for themselves goes, with its key: they had time to take it along. */
@ApplicationScoped
class LeaversNotes implements RetentionPart {
  private static final int AT_ONCE = 20;

  @Inject private LeaverQueries leavers;
  @Inject private JournalDesk journal;

  @Override
  public String name() {
    return "leavers-notes";
  }

  @Override
  public Setting<Integer> days() {
    return RetentionSettings.LEAVERS_NOTES;
  }

  @Override
  public int tidy(Instant before, int most) {
    List<Long> found = leavers.withNotes(before, Math.min(most, AT_ONCE));
    found.forEach(journal::erase);
    return found.size();
  }
}
