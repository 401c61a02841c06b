package org.alongside.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * What the holder of a credential lets anybody see who opens its public address. Without a row:
 * neither their name nor what it is for.
 */
@Entity
@Table(name = "credential_choice")
@NamedQuery(
    name = "CredentialChoice.of",
    query = "SELECT c FROM CredentialChoice c WHERE c.credentialId IN :credentials")
class CredentialChoice {
  @Id
  @Column(name = "credential_id")
  private long credentialId;

  @Column(name = "name_shown")
  private boolean nameShown;

  @Column(name = "title_shown")
  private boolean titleShown;

  @Column(name = "chosen_at")
  private Instant chosenAt;

  @Version private int version;

  protected CredentialChoice() {}

  CredentialChoice(long credentialId) {
    this.credentialId = credentialId;
  }

  void choose(boolean name, boolean title, Instant now) {
    this.nameShown = name;
    this.titleShown = title;
    this.chosenAt = now;
  }

  long credentialId() {
    return credentialId;
  }

  boolean nameShown() {
    return nameShown;
  }

  boolean titleShown() {
    return titleShown;
  }
}
