package org.alongside.credential;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.List;
import org.alongside.learning.Transcripts;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/** One's own credentials: to see, to take away, and what others see of them. */
@Stateless
public class Credentials {
  @PersistenceContext private EntityManager em;
  @EJB private Transcripts transcripts;
  @Inject private CredentialQueries queries;
  @Inject private CredentialSql locks;
  @Inject private CredentialRows rows;
  @Inject private CertificatePdf certificates;
  @Inject private TranscriptPdf transcriptPdf;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** All of the caller's, the newest first. */
  @RolesAllowed(Roles.PERSON)
  public List<CredentialRow> mine(String language) {
    return rows.of(caller.personId(), language);
  }

  /**
   * Chooses what anybody sees who opens the credential's public page; it holds at once.
   *
   * @param nameShown the holder's name
   * @param titleShown what it is for
   */
  @RolesAllowed(Roles.PERSON)
  public void choose(String credential, boolean nameShown, boolean titleShown) {
    Credential own = own(credential);
    locks.turn(own.personId());
    CredentialChoice choice = em.find(CredentialChoice.class, own.id());
    if (choice == null) {
      choice = new CredentialChoice(own.id());
      choice.choose(nameShown, titleShown, clock.now());
      em.persist(choice);
    } else {
      choice.choose(nameShown, titleShown, clock.now());
    }
  }

  /**
   * The certificate as PDF.
   *
   * @param language {@code en} or {@code fr}
   * @throws BusinessException 409 when it was withdrawn
   */
  @RolesAllowed(Roles.PERSON)
  public byte[] certificate(String credential, String language) {
    Credential own = own(credential);
    if (rows.state(own) == CredentialState.WITHDRAWN) {
      throw Refusal.conflict("credential.error.withdrawn");
    }
    return certificates.of(own, language);
  }

  /**
   * The caller's transcript as PDF: every cycle of everything completed, and every credential.
   *
   * @param zone in which the dates are told
   */
  @RolesAllowed(Roles.PERSON)
  public byte[] transcript(String language, ZoneId zone) {
    long me = caller.personId();
    return transcriptPdf.of(me, transcripts.rows(language), rows.of(me, language), language, zone);
  }

  private Credential own(String publicId) {
    Credential one = queries.require(publicId);
    if (one.personId() != caller.personId()) {
      throw BusinessException.notFound();
    }
    return one;
  }
}
