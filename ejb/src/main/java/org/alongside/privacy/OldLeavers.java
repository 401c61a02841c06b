package org.alongside.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.alongside.platform.RetentionPart;
import org.alongside.platform.RetentionSettings;
import org.alongside.platform.Setting;

/** Whoever left long ago is erased, as if they had asked for it. */
@ApplicationScoped
class OldLeavers implements RetentionPart {
  /** Each is some hundred statements. */
  private static final int AT_ONCE = 5;

  @Inject private LeaverQueries leavers;
  @Inject private PersonEraser eraser;

  @Override
  public String name() {
    return "leavers";
  }

  @Override
  public Setting<Integer> days() {
    return RetentionSettings.LEAVERS;
  }

  @Override
  public int tidy(Instant before, int most) {
    List<Long> found = leavers.withName(before, Math.min(most, AT_ONCE));
    found.forEach(eraser::erase);
    return found.size();
  }
}
