package org.alongside.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timeout;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alongside.platform.Roles;
import org.junit.jupiter.api.Test;

/** Every public method of every boundary says who may call it. */
class BoundariesTest {
  private static final String FREE = "anybody may ask what they themselves may do; changes nothing";
  private static final String TOKEN =
      "whoever holds the token may; it is 32 random bytes, lives a week and works once";

  private static final String EXPORT =
      "whoever holds the token may; it is 32 random bytes, lives thirty days and works once";

  /** What anybody may call, signed in or not, and why. */
  private static final Map<String, String> OPEN_TO_ALL =
      Map.ofEntries(
          Map.entry(
              "platform.Settings.get",
              "pages need the site's name before anybody signs in; reads only"),
          Map.entry("platform.Settings.inForce", "the same, all at once; reads only"),
          Map.entry("branding.Branding.logo", "every page shows it; reads only"),
          Map.entry("branding.Branding.content", "every page shows it; reads only"),
          Map.entry("people.Access.isSelf", FREE),
          Map.entry("people.Access.isLeaderOfTeam", FREE),
          Map.entry("people.Access.isLeaderOf", FREE),
          Map.entry("people.Access.isMentorOf", FREE),
          Map.entry("people.Access.requireMentorOf", FREE),
          Map.entry("people.Access.requireSelfOrMentorOf", FREE),
          Map.entry("people.Access.canAdminister", FREE),
          Map.entry("people.Access.reach", FREE),
          Map.entry("people.Access.coordinatesTeam", FREE),
          Map.entry("people.Access.coordinates", FREE),
          Map.entry("people.Access.requireCoordinator", FREE),
          Map.entry("people.Access.requireCoordinatorEverywhere", FREE),
          Map.entry("people.Access.requireCoordinatorOfSite", FREE),
          Map.entry("people.Access.requireCoordinatorOfSomeSite", FREE),
          Map.entry("people.Access.requireCoordinatorOfTeam", FREE),
          Map.entry("people.Access.requireCoordinatorOf", FREE),
          Map.entry("people.Access.requireSeesTeam", FREE),
          Map.entry("people.Access.requireMayArrange", FREE),
          Map.entry("people.Access.mayArrange", FREE),
          Map.entry("people.Access.requireSelf", FREE),
          Map.entry("people.Access.requireLeaderOfTeam", FREE),
          Map.entry("account.Demonstration.isOn", "the sign-in page asks; reads only"),
          Map.entry(
              "account.Demonstration.accounts",
              "shown on the sign-in page of a demonstration; reads only"),
          Map.entry("account.Exports.find", EXPORT + "; reads only"),
          Map.entry("account.Exports.take", EXPORT),
          Map.entry("account.Exports.takeWithNotes", EXPORT + "; and knows the password"),
          Map.entry(
              "schedule.CalendarFeeds.read",
              "whoever holds the secret may; it is 32 random bytes and can be revoked; reads only"),
          Map.entry("badge.Badges.issuer", "public keys, for whoever verifies a badge; reads only"),
          Map.entry(
              "badge.Badges.achievement",
              "what a badge is for, for whoever was handed one; names nobody; reads only"),
          Map.entry(
              "badge.Badges.status",
              "which badges are withdrawn, by number, for whoever was handed one; names nobody; reads only"),
          Map.entry(
              "credential.Verifications.look",
              "whoever was handed a certificate asks; 16 random bytes, slowed by address, names nobody unless the holder chose; reads only"),
          Map.entry("account.PasswordLinks.find", TOKEN + "; reads only"),
          Map.entry("account.PasswordLinks.opensSetUp", TOKEN + "; reads only"),
          Map.entry("account.PasswordLinks.setPassword", TOKEN),
          Map.entry("account.PasswordLinks.canMail", "the sign-in page asks; reads only"),
          Map.entry(
              "account.PasswordResets.ask",
              "nobody is signed in; slowed by account and address, answers everybody alike"),
          Map.entry("account.PasswordLinks.setUp", TOKEN + ", and only while no account exists"),
          Map.entry(
              "account.SignIns.signIn", "nobody is signed in yet; slowed by account and address"));

  private static final Set<String> ROLES =
      Arrays.stream(Roles.class.getFields())
          .filter(f -> f.getType() == String.class)
          .map(BoundariesTest::value)
          .collect(Collectors.toCollection(TreeSet::new));

  @Test
  void everyBoundaryMethodSaysWhoMayCallIt() {
    access(House.classes()).hold();
  }

  @Test
  void whatIsOpenToAllWasLookedThrough() {
    open(House.classes(), OPEN_TO_ALL).hold();
  }

  @Test
  void closesOnAMethodWithoutARule() {
    Findings findings =
        Fixture.of(
                ejb("@Stateless public class Bare { public void open() {} void own() {} }"),
                ejb("@Stateless @PermitAll public class OnlyOnTheClass { public void open() {} }"),
                ejb("@Stateless public class Inherits extends Bare {}"),
                ejb(
                    "@Singleton public class Odd { @RolesAllowed(\"JANITOR\") public void open() {}"
                        + " }"),
                ejb("@Stateful public class Nobody { @RolesAllowed({}) public void open() {} }"),
                ejb(
                    "@Singleton @PermitAll public class Clockwork { @Timeout public void tick() {}"
                        + " }"),
                ejb("@Singleton @PermitAll public class Open { public void open() {} }"),
                ejb(
                    "@Stateless public class Fine { @RolesAllowed(\"ADMIN\") public void open() {}"
                        + " }"))
            .findings(BoundariesTest::access);
    assertThat(findings.wrong())
        .anyMatch(s -> s.startsWith("people.Bare.open does not say"))
        .anyMatch(s -> s.startsWith("people.OnlyOnTheClass.open does not say"))
        .anyMatch(s -> s.startsWith("people.Inherits.open does not say"))
        .anyMatch(s -> s.startsWith("people.Open.open does not say"))
        .anyMatch(s -> s.startsWith("people.Odd.open allows [JANITOR]"))
        .anyMatch(s -> s.startsWith("people.Nobody.open allows []"))
        .hasSize(6);
  }

  @Test
  void closesOnAnOpenMethodThatNobodyLookedThrough() {
    Fixture doors =
        Fixture.of(
            "package org.alongside.people; @jakarta.ejb.Stateless public class Doors {"
                + " @jakarta.annotation.security.PermitAll public void open() {} }");
    assertThat(doors.findings(c -> open(c, Map.of())).wrong())
        .singleElement()
        .asString()
        .contains("people.Doors.open");
    assertThat(doors.findings(c -> open(c, Map.of("people.Doors.open", "why"))).wrong()).isEmpty();
    assertThat(
            doors
                .findings(
                    c -> open(c, Map.of("people.Doors.open", "why", "people.Doors.shut", "why")))
                .wrong())
        .singleElement()
        .asString()
        .contains("people.Doors.shut");
  }

  private static String ejb(String text) {
    return "package org.alongside.people; import jakarta.annotation.security.*; import"
        + " jakarta.ejb.*; "
        + text;
  }

  private static Findings access(JavaClasses classes) {
    Findings findings = new Findings();
    for (JavaClass type : classes) {
      if (!isEjb(type)) {
        continue;
      }
      boolean ruled =
          hasRule(
              type.isAnnotatedWith(PermitAll.class),
              type.isAnnotatedWith(RolesAllowed.class),
              type.isAnnotatedWith(DenyAll.class));
      for (JavaMethod method : callable(type)) {
        findings.looked();
        boolean own =
            hasRule(
                method.isAnnotatedWith(PermitAll.class),
                method.isAnnotatedWith(RolesAllowed.class),
                method.isAnnotatedWith(DenyAll.class));
        boolean timer =
            type.isAnnotatedWith(Singleton.class)
                && (method.isAnnotatedWith(Timeout.class)
                    || method.isAnnotatedWith(Schedule.class));
        if (!own && !(ruled && timer)) {
          findings.wrong(
              "%s does not say who may call it. Put @RolesAllowed(Roles.…) on the method itself,"
                  + " and check the object in its first line.",
              name(type, method));
        }
        method
            .tryGetAnnotationOfType(RolesAllowed.class)
            .ifPresent(a -> roles(name(type, method), a, findings));
      }
    }
    return findings;
  }

  private static void roles(String name, RolesAllowed allowed, Findings findings) {
    Set<String> unknown = new TreeSet<>(List.of(allowed.value()));
    unknown.removeAll(ROLES);
    if (!unknown.isEmpty() || allowed.value().length == 0) {
      findings.wrong(
          "%s allows %s; the roles there are stand in platform.Roles, and one must be named.",
          name, List.of(allowed.value()));
    }
  }

  private static Findings open(JavaClasses classes, Map<String, String> reasons) {
    Findings findings = new Findings();
    Set<String> found = new TreeSet<>();
    for (JavaClass type : classes) {
      if (isEjb(type)) {
        callable(type).stream()
            .filter(m -> m.isAnnotatedWith(PermitAll.class))
            .forEach(m -> found.add(name(type, m)));
      }
    }
    for (String name : found) {
      findings.looked();
      if (!reasons.containsKey(name)) {
        findings.wrong(
            "%s is open to everybody, signed in or not. Name a role; or, if it really must be open,"
                + " add it to OPEN_TO_ALL with the reason.",
            name);
      }
    }
    reasons.keySet().stream()
        .filter(n -> !found.contains(n))
        .filter(n -> Reviewed.isThere(Floors.ROOT + n.substring(0, n.lastIndexOf('.')), classes))
        .forEach(
            n -> findings.wrong("%s is not open to all any more: strike it from the list.", n));
    return findings;
  }

  static boolean isEjb(JavaClass type) {
    return type.isAnnotatedWith(Stateless.class)
        || type.isAnnotatedWith(Stateful.class)
        || type.isAnnotatedWith(Singleton.class);
  }

  private static List<JavaMethod> callable(JavaClass type) {
    return type.getAllMethods().stream()
        .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(m -> !m.getModifiers().contains(JavaModifier.STATIC))
        .filter(m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC))
        .filter(m -> !m.getOwner().isEquivalentTo(Object.class))
        .toList();
  }

  private static boolean hasRule(boolean... rules) {
    int count = 0;
    for (boolean rule : rules) {
      count += rule ? 1 : 0;
    }
    return count == 1;
  }

  private static String name(JavaClass type, JavaMethod method) {
    return type.getName().substring(Floors.ROOT.length()) + "." + method.getName();
  }

  private static String value(Field field) {
    try {
      return (String) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
