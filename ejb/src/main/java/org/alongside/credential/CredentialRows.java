package org.alongside.credential;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.people.Today;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;

/** One person's credentials as they stand today. */
@Dependent
class CredentialRows {
  @EJB private Settings settings;
  @Inject private CredentialQueries queries;
  @Inject private Today today;

  /** The newest first, in three statements and one for each kind of terms. */
  List<CredentialRow> of(long person, String language) {
    List<Credential> all = queries.ofPerson(person);
    Map<Long, Withdrawal> withdrawn = queries.withdrawals(all);
    Map<Long, CredentialChoice> choices = queries.choices(all);
    Map<Long, AchievementTerms> terms = new HashMap<>();
    return all.stream()
        .map(
            c ->
                row(
                    c,
                    all,
                    terms.computeIfAbsent(c.achievementId(), id -> queries.terms(c)),
                    withdrawn.get(c.id()),
                    choices.get(c.id()),
                    language))
        .toList();
  }

  /** Where one stands today. */
  CredentialState state(Credential one) {
    List<Credential> same = queries.ofCode(one.personId(), one.code());
    return CredentialRule.state(
        !queries.withdrawals(List.of(one)).isEmpty(),
        same.stream().anyMatch(one::isBefore),
        one.validTo(),
        today.date());
  }

  /** The page at which anybody may verify it. */
  String address(Credential one) {
    URI site = settings.get(SiteSettings.PUBLIC_ADDRESS);
    return site + "/verify/" + one.publicId();
  }

  private CredentialRow row(
      Credential one,
      List<Credential> all,
      AchievementTerms terms,
      Withdrawal withdrawn,
      CredentialChoice choice,
      String language) {
    return new CredentialRow(
        one.publicId(),
        one.code(),
        terms.kind(),
        terms.name().get(language),
        one.cycle(),
        CredentialRule.state(
            withdrawn != null, all.stream().anyMatch(one::isBefore), one.validTo(), today.date()),
        one.earnedOn(),
        one.validTo(),
        one.issuedAt(),
        choice != null && choice.nameShown(),
        choice != null && choice.titleShown(),
        withdrawn == null ? null : withdrawn.withdrawnAt(),
        withdrawn == null ? null : withdrawn.reason(),
        all.stream().anyMatch(c -> one.isBefore(c) && one.cycle() == c.cycle()),
        address(one));
  }
}
