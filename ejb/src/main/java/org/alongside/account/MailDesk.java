package org.alongside.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.alongside.people.PersonDesk;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;

/**
 * Tells the feature that sends mail where it goes, and makes the links in it at the moment of
 * sending: a token is then in memory and in the mail and nowhere else, so that neither the outbox
 * nor a dump of the database can let anybody in. Not a boundary: it runs in the caller's
 * transaction, and the web module cannot see it.
 */
@ApplicationScoped
public class MailDesk {
  private static final String PASSWORD = "/set-password";

  @Inject private AccountQueries accounts;
  @Inject private PersonDesk persons;
  @Inject private NewLinks links;
  @Inject private OpenAddressChanges addresses;
  @Inject private SiteClock clock;
  @Inject private Demonstration demonstration;
  @Inject private Settings settings;

  /** Whether the site can send mail at all: it has a mail server, or only shows its mail. */
  public boolean canSend() {
    return demonstration.isOn() || !settings.get(SiteSettings.MAIL_HOST).isBlank();
  }

  /** Whether mail is shown to administrators in place of being sent. */
  public boolean onlyShows() {
    return demonstration.isOn();
  }

  /** Where mail to that person goes; empty: they have no account. */
  public Optional<Mailbox> mailbox(long personId) {
    return accounts
        .account(personId)
        .map(
            a ->
                new Mailbox(
                    a.email(),
                    accounts.opens(a, demonstration.isOn()),
                    a.passwordHash() != null,
                    a.isDemonstration()));
  }

  /** The address that somebody would like to sign in with, and has not confirmed yet. */
  public Optional<String> wantedAddress(long personId) {
    return wanted(personId).map(AddressChange::address);
  }

  private Optional<AddressChange> wanted(long personId) {
    return addresses.of(personId).stream().filter(c -> c.isGood(clock.now())).findFirst();
  }

  /**
   * Makes a link; links made for the same earlier are no longer good.
   *
   * @return empty when there is no longer anything to let them do
   */
  public Optional<NewLink> link(long personId, MailedLink kind) {
    if (kind == MailedLink.ADDRESS) {
      return wanted(personId)
          .map(c -> new NewLink("/profile/address?token=" + c.mailed(), c.goodUntil()));
    }
    boolean allowed =
        kind == MailedLink.EXPORT
            ? persons.leaves(personId)
            : mailbox(personId).filter(Mailbox::opens).isPresent();
    if (!allowed) {
      return Optional.empty();
    }
    return Optional.of(
        switch (kind) {
          case INVITATION ->
              links.password(PasswordLink.Kind.INVITATION, personId, null).at(PASSWORD);
          case PASSWORD_RESET ->
              links.password(PasswordLink.Kind.RESET, personId, null).at(PASSWORD);
          case EXPORT -> links.export(personId, null).at("/export");
          case ADDRESS -> throw new IllegalStateException("made above");
        });
  }
}
