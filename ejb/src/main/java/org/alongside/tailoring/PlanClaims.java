package org.alongside.tailoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.learning.ExternalDesk;
import org.alongside.media.MediaContent;
import org.alongside.media.MediaKind;
import org.alongside.people.Access;
import org.alongside.people.PersonDesk;
import org.alongside.people.Today;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.MessageAsked;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * Trainings and certificates that peers bring along, with the files that show them: told by the
 * peer, verified or declined by whoever coordinates them, seen by nobody else.
 */
@Stateless
public class PlanClaims {
  /** Bytes of a file of evidence, at most. */
  public static final int LARGEST_FILE = 10 * 1024 * 1024;

  private static final int MOST_CLAIMS = 30;
  private static final int MOST_FILES = 5;
  private static final int NAME_MOST = 200;
  private static final Set<MediaKind> KINDS = Set.of(MediaKind.PDF, MediaKind.PNG, MediaKind.JPEG);

  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private PlanQueries queries;
  @Inject private PlanWriter plans;
  @Inject private FactsDesk facts;
  @Inject private ExternalDesk external;
  @Inject private PersonDesk persons;
  @Inject private Event<Audited> audited;
  @Inject private Event<MessageAsked> messages;
  @Inject private Caller caller;
  @Inject private SiteClock clock;
  @Inject private Today today;

  /**
   * Claims something, with a file that shows it or without.
   *
   * @param proofName null: without; else as {@link #attach} takes it
   * @param proof the file's bytes, or null
   * @return the claim's public id
   */
  @RolesAllowed(Roles.PEER)
  public String claim(ClaimCommand command, String proofName, byte[] proof) {
    command.require(today.date());
    long person = caller.personId();
    if (queries.claims(person).size() >= MOST_CLAIMS) {
      throw Refusal.invalid("tailoring.error.claims", MOST_CLAIMS);
    }
    boolean proven = proofName != null && proof != null;
    if (command.kind() == ClaimKind.EXTERNAL) {
      requireExternal(person, command, proven);
    }
    Claim claim = new Claim(person, command, clock.now());
    em.persist(claim);
    em.flush();
    if (proven) {
      keep(claim, proofName, proof);
    }
    plans.make(person, PlanCause.INTAKE);
    return claim.publicId();
  }

  private void requireExternal(long person, ClaimCommand command, boolean proven) {
    String module = command.mapsTo().iterator().next();
    boolean admitted =
        external.admits(person, "en").stream().anyMatch(outline -> outline.code().equals(module));
    if (!proven || !admitted) {
      throw Refusal.invalid("tailoring.error.external");
    }
  }

  /** The caller's modules in which an external certificate can stand for a part. */
  @RolesAllowed(Roles.PEER)
  public List<ExternalModule> external(String language) {
    return external.admits(caller.personId(), language).stream()
        .map(outline -> new ExternalModule(outline.code(), outline.title()))
        .toList();
  }

  /** Takes one's own claim back, with its files. */
  @RolesAllowed(Roles.PEER)
  public void withdraw(String claim) {
    Claim found = own(claim);
    requireTakenBack(found);
    em.createNamedQuery("Evidence.dropOf").setParameter("claim", found.id()).executeUpdate();
    em.remove(found);
    em.flush();
    plans.make(found.personId(), PlanCause.INTAKE);
  }

  /**
   * Adds a file to one's own claim. What it is, its bytes say: a PDF, PNG or JPEG.
   *
   * @param proofName with the ending of what it is
   */
  @RolesAllowed(Roles.PEER)
  public void attach(String claim, String proofName, byte[] proof) {
    keep(own(claim), proofName, proof);
  }

  private void keep(Claim found, String name, byte[] content) {
    if (name == null || name.isBlank() || name.length() > NAME_MOST) {
      throw Refusal.invalid("tailoring.error.fileName", NAME_MOST);
    }
    if (content.length > LARGEST_FILE) {
      throw Refusal.invalid("tailoring.error.fileLarge", LARGEST_FILE / (1024 * 1024));
    }
    MediaKind kind =
        MediaContent.kind(name, content)
            .filter(KINDS::contains)
            .orElseThrow(() -> Refusal.invalid("tailoring.error.fileKind"));
    long files =
        queries.claimRows(found.personId()).stream()
            .filter(c -> c.id().equals(found.publicId()))
            .mapToLong(c -> c.files().size())
            .sum();
    if (files >= MOST_FILES) {
      throw Refusal.invalid("tailoring.error.files", MOST_FILES);
    }
    em.persist(new Evidence(found.id(), name.strip(), kind.type(), content, clock.now()));
  }

  /** Takes a file of one's own away. */
  @RolesAllowed(Roles.PEER)
  public void detach(String proofId) {
    Evidence found = queries.evidence(proofId);
    access.requireSelf(em.find(Claim.class, found.claimId()).personId());
    em.remove(found);
  }

  /** A file, for its owner and whoever coordinates them; the latter is written down. */
  @RolesAllowed(Roles.PERSON)
  public EvidenceFile read(String proofId) {
    Evidence found = queries.evidence(proofId);
    long owner = em.find(Claim.class, found.claimId()).personId();
    if (!access.isSelf(owner)) {
      access.requireCoordinatorOf(owner);
      audited.fire(
          new Audited(
              "person.evidence.read", "person", persons.who(owner).ref().publicId(), owner));
    }
    return found.file();
  }

  /**
   * What somebody brings along. That it was read is written down.
   *
   * @param person public id
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public List<ClaimRow> of(String person) {
    long id = persons.ref(person).id();
    access.requireCoordinatorOf(id);
    audited.fire(new Audited("person.evidence.read", "person", person, id));
    return queries.claimRows(id);
  }

  /** Verifies a claim: the plan is made anew, and its owner told. */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void verify(String claim) {
    decide(claim, ClaimState.VERIFIED, null, "plan.claim.verified");
  }

  /**
   * Declines a claim, which changes nothing but that its owner is told.
   *
   * @param why its owner reads it
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void decline(String claim, String why) {
    decide(claim, ClaimState.DECLINED, why, "plan.claim.declined");
  }

  /**
   * Takes such a decision back: it waits again, and the plan is as without it.
   *
   * @throws BusinessException 409 nothing is decided
   */
  @RolesAllowed({Roles.ADMIN, Roles.COORDINATOR})
  public void reopen(String claim) {
    Claim found = toDecide(claim);
    requireTakenBack(found);
    found.reopen();
    decided(found, "plan.claim.reopened");
  }

  private void decide(String claim, ClaimState state, String reason, String action) {
    Claim found = toDecide(claim);
    String why = state == ClaimState.DECLINED ? Refusal.text(reason) : null;
    if (found.state() == state) {
      throw Refusal.conflict("tailoring.error.decided");
    }
    requireTakenBack(found);
    found.decide(state, why, caller.personId(), clock.now());
    if (found.kind() == ClaimKind.EXTERNAL && state == ClaimState.VERIFIED) {
      stand(found);
    }
    messages.fire(
        new MessageAsked(
            found.personId(),
            "plan-answered",
            claim + " " + clock.now(),
            Map.of(),
            "/plan/intake"));
    decided(found, action);
  }

  /** It completes what it stands for, in this transaction. */
  private void stand(Claim found) {
    if (found.endsOn().isBefore(today.date())) {
      throw Refusal.conflict("tailoring.error.expired");
    }
    external.stand(found.personId(), found.module(), found.publicId(), found.endsOn());
  }

  /** What an external certificate completed is open again, unless the module was completed. */
  private void requireTakenBack(Claim found) {
    if (found.kind() == ClaimKind.EXTERNAL
        && found.state() == ClaimState.VERIFIED
        && !external.takeBack(found.personId(), found.module(), found.publicId())) {
      throw Refusal.conflict("tailoring.error.externalDone");
    }
  }

  private Claim toDecide(String claim) {
    Claim found = queries.claim(claim);
    access.requireCoordinatorOf(found.personId());
    if (access.isSelf(found.personId())) {
      throw Refusal.conflict("tailoring.error.own");
    }
    return found;
  }

  private void decided(Claim found, String action) {
    em.flush();
    String person = persons.who(found.personId()).ref().publicId();
    audited.fire(new Audited(action, "person", person, found.personId()));
    plans.make(found.personId(), PlanCause.VERIFIED);
  }

  private Claim own(String claim) {
    Claim found = queries.claim(claim);
    access.requireSelf(found.personId());
    if (!facts.isPeer(found.personId())) {
      throw BusinessException.notFound();
    }
    return found;
  }
}
