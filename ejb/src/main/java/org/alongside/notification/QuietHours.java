package org.alongside.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;

/** When somebody wants no mail, in their own zone. Who has set none has no row. */
@Entity
@Table(name = "quiet_hours")
class QuietHours {
  private static final int MINUTES = 60;

  @Id
  @Column(name = "person_id")
  private long personId;

  @Column(name = "from_minute")
  private int fromMinute;

  @Column(name = "until_minute")
  private int untilMinute;

  @Version private int version;

  protected QuietHours() {}

  QuietHours(long personId, Quiet quiet) {
    this.personId = personId;
    set(quiet);
  }

  final void set(Quiet quiet) {
    this.fromMinute = minute(quiet.from());
    this.untilMinute = minute(quiet.until());
  }

  Quiet quiet() {
    return new Quiet(
        LocalTime.of(fromMinute / MINUTES, fromMinute % MINUTES),
        LocalTime.of(untilMinute / MINUTES, untilMinute % MINUTES));
  }

  private static int minute(LocalTime time) {
    return time.getHour() * MINUTES + time.getMinute();
  }
}
