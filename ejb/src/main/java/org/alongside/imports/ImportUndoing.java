package org.alongside.imports;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.account.AccountRegister;
import org.alongside.account.Accounts;
import org.alongside.imports.ImportDeed.Kind;
import org.alongside.people.ChangePerson;
import org.alongside.people.ChangeTeam;
import org.alongside.people.Register;
import org.alongside.people.RegisterReversal;
import org.alongside.people.Teams;
import org.alongside.position.PositionRegister;
import org.alongside.position.Positions;

/**
 * Takes back what an import has written, in the opposite order: what it added is removed, what it
 * changed becomes what it was.
 */
@Dependent
class ImportUndoing {
  @PersistenceContext private EntityManager em;
  @EJB private Teams teams;
  @EJB private Accounts accounts;
  @EJB private Positions positions;
  @Inject private Register register;
  @Inject private RegisterReversal reversal;
  @Inject private AccountRegister accountRegister;
  @Inject private PositionRegister positionRegister;
  @Inject private Dependents dependents;
  @Inject private DependentsSql dependentsSql;

  void undo(long run) {
    Made made =
        new Made(
            em.createNamedQuery("ImportDeed.ofRun", ImportDeed.class)
                .setParameter("run", run)
                .getResultList());
    dependents.requireNone(run, made);
    positions(made);
    people(made);
    places(made);
    em.createQuery("DELETE FROM ExternalId x WHERE x.runId = :run")
        .setParameter("run", run)
        .executeUpdate();
  }

  private void positions(Made made) {
    for (ImportDeed deed : made.of(Kind.POSITION_FILLED)) {
      positionRegister.empty(deed.objectId(), Long.parseLong(deed.before()));
    }
    em.flush();
    made.of(Kind.TENURE_ENDED)
        .forEach(d -> positionRegister.goesOn(Json.read(d.before(), PositionRegister.Held.class)));
    for (ImportDeed deed : made.of(Kind.POSITION_CHANGED)) {
      PositionBefore was = Json.read(deed.before(), PositionBefore.class);
      positions.change(was.publicId(), was.plan(), was.version() + 1);
    }
    positionRegister.forget(made.ids(Kind.POSITION_ADDED));
  }

  private void people(Made made) {
    reversal.stay(made.ids(Kind.PERSON_LEFT));
    reversal.removeLines(made.ids(Kind.MANAGER_GIVEN));
    made.of(Kind.MANAGER_ENDED).forEach(d -> reversal.lineGoesOn(d.objectId(), day(d)));
    reversal.removeMemberships(made.ids(Kind.JOINED));
    made.of(Kind.LEFT).forEach(d -> reversal.membershipGoesOn(d.objectId(), day(d)));
    reversal.removeGrants(made.ids(Kind.ROLE_GIVEN));
    made.of(Kind.ROLE_ENDED).forEach(d -> reversal.grantGoesOn(d.objectId(), day(d)));
    Map<Long, ChangePerson> back = new LinkedHashMap<>();
    for (ImportDeed deed : made.of(Kind.PERSON_CHANGED)) {
      ChangePerson was = Json.read(deed.before(), ChangePerson.class);
      back.put(
          deed.objectId(),
          new ChangePerson(
              was.given(),
              was.family(),
              was.preferred(),
              was.language(),
              was.staffGroup(),
              was.profession(),
              was.startOn(),
              was.version() + 1));
    }
    register.change(back);
    accountRegister.forget(made.ids(Kind.ACCOUNT_OPENED));
    for (ImportDeed deed : made.of(Kind.ACCOUNT_MOVED)) {
      accounts.move(reversal.publicId(deed.objectId()), deed.before());
    }
    List<Long> added = made.ids(Kind.PERSON_ADDED);
    accountRegister.forget(added);
    dependentsSql.forgetPlans(added);
    reversal.forget(added);
  }

  private void places(Made made) {
    for (ImportDeed deed : made.of(Kind.TEAM_CHANGED)) {
      ChangeTeam was = Json.read(deed.before(), ChangeTeam.class);
      teams.change(
          reversal.teamPublicId(deed.objectId()),
          new ChangeTeam(was.name(), was.setting(), was.site(), was.version() + 1));
    }
    em.flush();
    reversal.forgetTeams(made.ids(Kind.TEAM_ADDED));
    reversal.forgetSites(made.ids(Kind.SITE_ADDED));
  }

  private static LocalDate day(ImportDeed deed) {
    return deed.before() == null ? null : LocalDate.parse(deed.before());
  }
}
