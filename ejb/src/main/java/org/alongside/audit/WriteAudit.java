package org.alongside.audit;

import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.alongside.people.PersonDesk;
import org.alongside.platform.Audited;
import org.alongside.platform.CallSource;
import org.alongside.platform.Channel;
import org.alongside.platform.SiteClock;

/**
 * Keeps what was done, in the transaction of the deed: a deed that is rolled back leaves no row,
 * and none is done without one.
 */
@Dependent
class WriteAudit {
  private static final int LONGEST_ID = 64;

  @Inject private AuditSql rows;
  @Inject private Actors actors;
  @Inject private KnownReads known;
  @Inject private Event<ReadKey> kept;
  @Inject private PersonDesk persons;
  @Inject private CallSource source;
  @Inject private SiteClock clock;

  void write(@Observes Audited done) {
    Deed deed = deed(done);
    if (!ReadKey.isRead(done.action()) || isToBeKept(deed, done.aboutPersonId())) {
      rows.insert(deed);
    }
  }

  /**
   * A read is kept when somebody who is not of the person's own line reads, for the first time in
   * the hour.
   */
  private boolean isToBeKept(Deed deed, Long about) {
    if (deed.actor().publicId() == null || deed.about() == null) {
      return false;
    }
    ReadKey read = ReadKey.of(deed);
    if (known.has(read) || persons.isInOwnLine(actors.callerId(), about) || !rows.isFirst(read)) {
      return false;
    }
    kept.fire(read);
    return true;
  }

  private Deed deed(Audited done) {
    String id = done.objectId();
    if (id != null && id.length() > LONGEST_ID) {
      throw new IllegalArgumentException(done.action() + ": the object's id is too long");
    }
    Channel channel = channel();
    return new Deed(
        clock.now(),
        done.action(),
        done.byPersonId() == null ? actors.caller() : actors.person(done.byPersonId()),
        done.object(),
        id,
        actors.publicId(done.aboutPersonId()),
        channel,
        channel == Channel.SYSTEM ? null : source.address());
  }

  /** Work on a thread that serves no request is the program's own. */
  private Channel channel() {
    try {
      return source.channel();
    } catch (ContextNotActiveException e) {
      return Channel.SYSTEM;
    }
  }
}
