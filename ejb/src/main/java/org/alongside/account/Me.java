package org.alongside.account;

import java.io.Serializable;
import java.util.Set;
import org.alongside.people.Theme;

/**
 * The signed-in person, as every page needs them.
 *
 * @param personId what features keep
 * @param publicId what stands in addresses
 * @param shownName the name to show
 * @param calledName what they are called to their face
 * @param email what they sign in with
 * @param language {@code en}, {@code fr}, or null: not chosen
 * @param zone id of a time zone, or null: the site's
 * @param theme how pages look, or null: as the device prefers
 * @param roles the roles in force today, always with PERSON
 * @param view as which of the roles they look at the site, or null: as all of them; never one that
 *     they do not hold
 * @param accessNumber a session that began under another number is over
 */
public record Me(
    long personId,
    String publicId,
    String shownName,
    String calledName,
    String email,
    String language,
    String zone,
    Theme theme,
    Set<String> roles,
    String view,
    int accessNumber)
    implements Serializable {

  /** Whether a session that began as {@code then} may go on: nothing was taken away since. */
  public boolean continues(Me then) {
    return then.personId == personId
        && then.accessNumber == accessNumber
        && roles.containsAll(then.roles);
  }
}
