package org.alongside.badge;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.alongside.credential.CredentialDesk;
import org.alongside.credential.GivenCredential;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteClock;
import org.alongside.platform.SiteSettings;

/**
 * Credentials as Open Badges 3.0, and what a program needs to verify one: the issuer's profile with
 * its keys, what a badge is for, and which are withdrawn. Documents are JSON-LD, as text.
 */
@Stateless
public class Badges {
  private static final DataIntegrity SIGNING = new DataIntegrity(new Contexts());

  @PersistenceContext private EntityManager em;
  @EJB private Settings settings;
  @Inject private CredentialDesk credentials;
  @Inject private SigningKeys keys;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /**
   * A credential of the caller's as a signed badge. It names its holder and what it is for: whom it
   * is handed is the holder's choice.
   *
   * @param language {@code en} or {@code fr}
   * @throws BusinessException 404; 409 when it was withdrawn, or the site has no key
   */
  @RolesAllowed(Roles.PERSON)
  public String mine(String credential, String language) {
    return signed(badge(credential, language)).toString();
  }

  /** The same as a signed token (VC-JWT). */
  @RolesAllowed(Roles.PERSON)
  public String token(String credential, String language) {
    JsonObject badge = badge(credential, language);
    SigningKey key = key();
    return BadgeToken.of(badge, key, documents().methodAddress(key.id()));
  }

  private JsonObject badge(String credential, String language) {
    GivenCredential own = credentials.given(caller.personId(), credential);
    if (own.withdrawn()) {
      throw new BusinessException(BusinessException.Kind.CONFLICT, "badge.error.withdrawn");
    }
    return documents().badge(own, language, settings.get(SiteSettings.ZONE));
  }

  /** The issuer's profile, with every key that it ever signed with. */
  @PermitAll
  public String issuer() {
    return documents()
        .issuer(em.createNamedQuery("BadgeKey.all", BadgeKey.class).getResultList())
        .toString();
  }

  /**
   * What a badge is for.
   *
   * @param achievement public id
   * @throws BusinessException 404
   */
  @PermitAll
  public String achievement(String achievement, String language) {
    return documents()
        .achievement(achievement, credentials.terms(achievement), language)
        .toString();
  }

  /**
   * A signed list that says of every badge in it whether it is withdrawn, as of now.
   *
   * @param list number, from 0
   * @throws BusinessException 404 when no badge is in it; 409 when the site has no key
   */
  @PermitAll
  public String status(long list) {
    long first = StatusList.first(list);
    if (list < 0 || first > credentials.lastId()) {
      throw BusinessException.notFound();
    }
    return signed(
            documents()
                .statusList(
                    list,
                    credentials.withdrawn(first, StatusList.first(list + 1) - 1),
                    clock.now()))
        .toString();
  }

  private JsonObject signed(JsonObject document) {
    SigningKey key = key();
    return SIGNING.sign(document, key, documents().methodAddress(key.id()), clock.now());
  }

  private SigningKey key() {
    return keys.get()
        .orElseThrow(
            () -> new BusinessException(BusinessException.Kind.CONFLICT, "badge.error.noKey"));
  }

  private BadgeDocuments documents() {
    return new BadgeDocuments(
        settings.get(SiteSettings.PUBLIC_ADDRESS).toString(), settings.get(SiteSettings.SITE_NAME));
  }
}
