package org.alongside.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.alongside.platform.Roles;
import org.junit.jupiter.api.Test;

class AccountTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  @Test
  void ofTheDemonstrationIsUsableOnlyWhereThatIsOn() {
    Account account = new Account(1, "peer@demo.example", true, NOW);

    assertThat(account.isUsable(true)).isTrue();
    assertThat(account.isUsable(false)).isFalse();
  }

  @Test
  void endsOpenSessionsWhenItIsDisabledOrItsPasswordChanges() {
    Account account = new Account(1, "ada@example.org", false, NOW);
    Me began = me(account, Set.of(Roles.PERSON));

    account.rehash("the same password at another cost");
    assertThat(me(account, Set.of(Roles.PERSON)).continues(began)).isTrue();
    account.setPassword("hash", NOW);
    assertThat(me(account, Set.of(Roles.PERSON)).continues(began)).isFalse();
  }

  @Test
  void endsOpenSessionsWhenARoleIsTakenAwayButNotWhenOneIsGiven() {
    Account account = new Account(1, "ada@example.org", false, NOW);
    Me staff = me(account, Set.of(Roles.PERSON, Roles.STAFF));
    Me both = me(account, Set.of(Roles.PERSON, Roles.STAFF, Roles.MENTOR));

    assertThat(both.continues(staff)).isTrue();
    assertThat(staff.continues(both)).isFalse();
  }

  private static Me me(Account account, Set<String> roles) {
    return new Me(
        1,
        "id",
        "Ada Byron",
        "Ada",
        account.email(),
        null,
        null,
        null,
        roles,
        null,
        account.accessNumber());
  }
}
