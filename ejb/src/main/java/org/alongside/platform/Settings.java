package org.alongside.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The settings of the site: anybody's to read through the program, an administrator's to change.
 */
@Stateless
public class Settings {
  @PersistenceContext private EntityManager em;
  @Inject private KnownSettings known;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** The value in force; another node's change is seen within five seconds. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public <T> T get(Setting<T> setting) {
    String typed = known.all(this::stored).get(setting.name());
    return typed == null ? setting.standard() : setting.parse().apply(typed);
  }

  /** All settings with what is in force. */
  @RolesAllowed(Roles.ADMIN)
  public List<SettingRow> list() {
    Map<String, String> stored = stored();
    return SiteSettings.ALL.stream().map(setting -> row(setting, stored)).toList();
  }

  /**
   * Sets one.
   *
   * @throws BusinessException when there is no such setting, or the value is not one
   */
  @RolesAllowed(Roles.ADMIN)
  public void set(String name, String typed) {
    Setting<?> setting =
        SiteSettings.ALL.stream()
            .filter(s -> s.name().equals(name))
            .findFirst()
            .orElseThrow(BusinessException::notFound);
    String kept = understood(setting, typed);
    SiteSetting row = em.find(SiteSetting.class, name);
    if (row == null) {
      em.persist(new SiteSetting(name, kept, clock.now(), caller.personId()));
    } else {
      row.change(kept, clock.now(), caller.personId());
    }
    em.flush();
    known.forget();
  }

  private static <T> String understood(Setting<T> setting, String typed) {
    try {
      return setting.format().apply(setting.parse().apply(typed));
    } catch (IllegalArgumentException e) {
      throw new BusinessException(BusinessException.Kind.INVALID, e.getMessage(), typed);
    }
  }

  private static <T> SettingRow row(Setting<T> setting, Map<String, String> stored) {
    String standard = setting.format().apply(setting.standard());
    String typed = stored.get(setting.name());
    return new SettingRow(
        setting.name(), typed == null ? standard : typed, standard, typed != null);
  }

  private Map<String, String> stored() {
    Map<String, String> found = new HashMap<>();
    em.createNamedQuery("SiteSetting.all", SiteSetting.class)
        .getResultList()
        .forEach(s -> found.put(s.name(), s.typed()));
    return Map.copyOf(found);
  }
}
