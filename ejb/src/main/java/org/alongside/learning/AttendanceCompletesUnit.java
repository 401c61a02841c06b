package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.alongside.catalogue.Published;
import org.alongside.catalogue.UnitKind;
import org.alongside.platform.SiteClock;
import org.alongside.schedule.SessionAttended;

/**
 * What it means for the live part that somebody was there: it is done, in the same transaction, in
 * the version that they follow; whoever has not begun begins with it. Where that version has no
 * live unit, or the module is not theirs, the attendance stays what it is.
 */
@Dependent
class AttendanceCompletesUnit {
  @Inject private OthersModules others;
  @Inject private CompletionDesk desk;
  @Inject private Published published;
  @Inject private SiteClock clock;

  void attended(@Observes SessionAttended event) {
    others
        .enrolled(event.personId(), event.moduleId())
        .ifPresent(
            enrolment ->
                published.outline(enrolment.versionId(), "en").units().stream()
                    .filter(unit -> unit.kind() == UnitKind.LIVE)
                    .forEach(
                        unit ->
                            desk.complete(
                                enrolment,
                                unit.id(),
                                UnitProgress.EVENT + event.event(),
                                clock.now())));
  }
}
