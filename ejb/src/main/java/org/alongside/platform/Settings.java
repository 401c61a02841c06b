package org.alongside.platform;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The settings of the site: anybody's to read through the program, an administrator's to change.
 */
@Stateless
public class Settings {
  private static final int MOST_CHANGES = 2000;
  private static final int SHOWN = 20;
  private static final String CHANGED = "org.alongside.settings.changed";

  @PersistenceContext private EntityManager em;
  @Resource private TransactionSynchronizationRegistry transaction;
  @Inject private KnownSettings known;
  @Inject private Event<KnownSettings.Changed> changes;
  @Inject private Event<Audited> audited;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /** The value in force; another node's change is seen within five seconds. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public <T> T get(Setting<T> setting) {
    return inForce().get(setting);
  }

  /** The values in force of all, for whoever asks for several at once; as old as {@link #get}. */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public SettingValues inForce() {
    boolean ours =
        transaction.getTransactionStatus() == Status.STATUS_ACTIVE
            && transaction.getResource(CHANGED) != null;
    return ours ? new SettingValues(stored()) : known.all(() -> new SettingValues(stored()));
  }

  /** All settings with what is in force and what was before. */
  @RolesAllowed(Roles.ADMIN)
  public List<SettingRow> list() {
    Map<String, String> stored = stored();
    Map<String, List<SettingChange>> history =
        em.createNamedQuery("FormerSetting.latest", SettingChange.class)
            .setMaxResults(MOST_CHANGES)
            .getResultStream()
            .collect(Collectors.groupingBy(SettingChange::name));
    return SiteSettings.ALL.stream()
        .map(s -> row(s, stored, history.getOrDefault(s.name(), List.of())))
        .toList();
  }

  /**
   * Sets one; what it was before is kept.
   *
   * @throws BusinessException when there is no such setting, or the value is not one
   */
  @RolesAllowed(Roles.ADMIN)
  public void set(String name, String typed) {
    Setting<?> setting = declared(name);
    change(setting, understood(setting, typed));
  }

  /** From now on the standard of a setting holds again; what it was before is kept. */
  @RolesAllowed(Roles.ADMIN)
  public void reset(String name) {
    Setting<?> setting = declared(name);
    SiteSetting row = em.find(SiteSetting.class, name, LockModeType.PESSIMISTIC_WRITE);
    if (row != null) {
      keep(name, row.typed(), standard(setting));
      em.remove(row);
      changed(name);
    }
  }

  private void change(Setting<?> setting, String value) {
    String name = setting.name();
    SiteSetting row = em.find(SiteSetting.class, name, LockModeType.PESSIMISTIC_WRITE);
    keep(name, row == null ? standard(setting) : row.typed(), value);
    if (row == null) {
      em.persist(new SiteSetting(name, value, clock.now(), caller.personId()));
    } else {
      row.change(value, clock.now(), caller.personId());
    }
    changed(name);
  }

  /** This transaction reads for itself from now on; everybody else when it is over. */
  private void changed(String name) {
    em.flush();
    transaction.putResource(CHANGED, true);
    changes.fire(new KnownSettings.Changed(name));
  }

  private void keep(String name, String was, String became) {
    if (!was.equals(became)) {
      em.persist(new FormerSetting(name, was, became, clock.now(), caller.personId()));
      audited.fire(new Audited("setting.changed", "setting", name, null));
    }
  }

  private static Setting<?> declared(String name) {
    return SiteSettings.ALL.stream()
        .filter(s -> s.name().equals(name))
        .findFirst()
        .orElseThrow(BusinessException::notFound);
  }

  private static <T> String understood(Setting<T> setting, String typed) {
    try {
      return setting.format().apply(setting.parse().apply(typed));
    } catch (UnfitValue e) {
      throw new BusinessException(BusinessException.Kind.INVALID, e.getMessage(), e.arguments());
    } catch (IllegalArgumentException e) {
      throw new BusinessException(BusinessException.Kind.INVALID, e.getMessage(), typed);
    }
  }

  private static <T> String standard(Setting<T> setting) {
    return setting.format().apply(setting.standard());
  }

  private static SettingRow row(
      Setting<?> setting, Map<String, String> stored, List<SettingChange> history) {
    String standard = standard(setting);
    String typed = stored.get(setting.name());
    return new SettingRow(
        setting.name(),
        setting.kind(),
        typed == null ? standard : typed,
        standard,
        typed != null,
        history.stream().limit(SHOWN).toList());
  }

  /**
   * As they stand in the database now: read as values, since the rows themselves would be those
   * that a transaction read first, however long ago, and everybody is given what is read here.
   */
  private Map<String, String> stored() {
    return em.createNamedQuery("SiteSetting.all", TypedSetting.class)
        .getResultStream()
        .collect(Collectors.toUnmodifiableMap(TypedSetting::name, TypedSetting::typed));
  }
}
