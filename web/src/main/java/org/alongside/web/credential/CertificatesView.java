package org.alongside.web.credential;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.credential.CredentialRow;
import org.alongside.credential.Credentials;
import org.alongside.web.shell.LocaleSource;
import org.omnifaces.util.Faces;

/** The reader's certificates, and what others see of them. */
@Named
@RequestScoped
public class CertificatesView {
  @EJB private Credentials credentials;
  @Inject private LocaleSource localeSource;

  private final Map<String, Boolean> names = new HashMap<>();
  private final Map<String, Boolean> titles = new HashMap<>();
  private List<CredentialRow> rows;

  @PostConstruct
  void open() {
    rows = credentials.mine(localeSource.language().getLanguage());
    for (CredentialRow row : rows) {
      names.put(row.id(), row.nameShown());
      titles.put(row.id(), row.titleShown());
    }
  }

  /** Keeps what was chosen for one of them. */
  public void choose(String id) {
    credentials.choose(id, names.get(id), titles.get(id));
    Faces.setRequestAttribute("said", "said.text.certificateChosen");
  }

  public List<CredentialRow> getRows() {
    return rows;
  }

  /** Whether the name is shown, by certificate. */
  public Map<String, Boolean> getNames() {
    return names;
  }

  /** Whether it is shown what it is for, by certificate. */
  public Map<String, Boolean> getTitles() {
    return titles;
  }
}
