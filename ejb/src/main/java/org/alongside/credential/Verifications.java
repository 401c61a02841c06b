package org.alongside.credential;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.alongside.people.PersonDesk;
import org.alongside.platform.BusinessException;

/** What anybody may ask who was handed a certificate: whether it holds. */
@Stateless
public class Verifications {
  @Inject private CredentialQueries queries;
  @Inject private CredentialRows rows;
  @Inject private PersonDesk persons;
  @Inject private VerifyPace pace;

  /**
   * Looks a credential up; where there is none, the answer looks the same but for its words.
   *
   * @param credential public id
   * @param address the network address that asks
   * @throws BusinessException 429 when that address asks too often
   */
  @PermitAll
  public Verified look(String credential, String address) {
    pace.step(address);
    Optional<Credential> found = queries.find(credential);
    return found.map(this::told).orElse(Verified.NONE);
  }

  private Verified told(Credential one) {
    CredentialChoice choice = queries.choices(List.of(one)).get(one.id());
    Withdrawal withdrawn = queries.withdrawals(List.of(one)).get(one.id());
    return new Verified(
        rows.state(one),
        one.earnedOn(),
        one.validTo(),
        withdrawn == null ? null : withdrawn.withdrawnAt(),
        choice != null && choice.nameShown() ? persons.who(one.personId()).shownName() : null,
        choice != null && choice.titleShown() ? queries.terms(one).name() : null);
  }
}
