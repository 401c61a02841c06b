package org.alongside.api.audit;

import jakarta.ws.rs.QueryParam;
import java.time.ZoneId;
import org.alongside.audit.AuditSearch;
import org.alongside.platform.Channel;
import org.alongside.web.shell.Choice;

/** What stands in the address of the log's page, for its file. */
public class AuditParameters {
  @QueryParam("who")
  private String who;

  @QueryParam("what")
  private String what;

  @QueryParam("action")
  private String action;

  @QueryParam("object")
  private String object;

  @QueryParam("how")
  private String how;

  @QueryParam("from")
  private String from;

  @QueryParam("to")
  private String to;

  AuditSearch search(ZoneId zone) {
    return new AuditSearch(
        who,
        what,
        action,
        object,
        Choice.of(Channel.class, how),
        Choice.day(from),
        Choice.day(to),
        zone);
  }
}
