package org.alongside.it;

import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.account.ChangeProfile;
import org.alongside.account.Exports;
import org.alongside.account.FirstAdministrator;
import org.alongside.account.PasswordLinks;
import org.alongside.account.PersonSearch;
import org.alongside.assessment.AnswerValue;
import org.alongside.assessment.AttemptView;
import org.alongside.assessment.SaveAnswer;
import org.alongside.assessment.TakeStep;
import org.alongside.audit.AuditSearch;
import org.alongside.catalogue.ContentSource;
import org.alongside.catalogue.Guides;
import org.alongside.catalogue.Published;
import org.alongside.catalogue.Publishing;
import org.alongside.catalogue.RecordReview;
import org.alongside.catalogue.ReviewRow;
import org.alongside.catalogue.Reviews;
import org.alongside.catalogue.UnitKind;
import org.alongside.demonstration.DemonstrationLearning;
import org.alongside.demonstration.Stage;
import org.alongside.imports.ImportField;
import org.alongside.imports.ImportKind;
import org.alongside.imports.ImportOptions;
import org.alongside.imports.Imports;
import org.alongside.imports.RowOutcome;
import org.alongside.journal.JournalPlace;
import org.alongside.journal.Journals;
import org.alongside.journal.SaveJournalEntry;
import org.alongside.learning.Enrolments;
import org.alongside.learning.ModuleProgress;
import org.alongside.notification.Choices;
import org.alongside.notification.Inbox;
import org.alongside.notification.MessageChoices;
import org.alongside.notification.Outbox;
import org.alongside.notification.OutboxPart;
import org.alongside.notification.OutboxRow;
import org.alongside.notification.Sending;
import org.alongside.people.AddPerson;
import org.alongside.people.ChangePerson;
import org.alongside.people.ChangeTeam;
import org.alongside.people.GrantRole;
import org.alongside.people.LeavingReason;
import org.alongside.people.People;
import org.alongside.people.PersonDetails;
import org.alongside.people.Sites;
import org.alongside.people.StaffGroup;
import org.alongside.people.TeamRelation;
import org.alongside.people.TeamSearch;
import org.alongside.people.TeamSetting;
import org.alongside.people.Teams;
import org.alongside.platform.Roles;
import org.alongside.platform.Setting;
import org.alongside.platform.SiteSettings;
import org.alongside.position.ClosingReason;
import org.alongside.position.PositionKind;
import org.alongside.position.PositionPlan;
import org.alongside.position.PositionSearch;
import org.alongside.position.Positions;
import org.alongside.position.TenureEnd;
import org.alongside.survey.SaveSurveyAnswer;
import org.alongside.survey.SurveySheet;

/**
 * What a boundary is handed when the access matrix calls it: by the name of the parameter, or by
 * its type. Whatever belongs to somebody belongs to the member, unless the table's line asks for
 * another thing, such as {@code person=administrator}.
 */
final class Things {
  private static final String MODULE = "W2";
  private static final String EN = "en";
  private static final String PAGE = "unitCode";

  private final World world;
  private final Map<String, Function<World.Caller, Object>> byName = new HashMap<>();
  private final Map<Class<?>, Function<World.Caller, Object>> byType = new HashMap<>();

  Things(World world, Published published) {
    this.world = world;
    people();
    organisation();
    learning(published);
    messages();
    words();
    searches();
    imports();
  }

  /** The thing of that name, for an address. */
  String text(String name, World.Caller caller) {
    if (name.equals("csrf")) {
      return caller.visitor().token();
    }
    return String.valueOf(
        Optional.ofNullable(byName.get(name))
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "The access matrix does not know what to put into an address for {"
                            + name
                            + "}: teach it in Things.java."))
            .apply(caller));
  }

  /**
   * What is handed in as a parameter.
   *
   * @param asked what the table's line asks for, or null
   */
  Object give(Parameter parameter, String asked, World.Caller caller) {
    if ("null".equals(asked)) {
      return null;
    }
    String name = asked == null ? parameter.getName() : parameter.getName() + "." + asked;
    Function<World.Caller, Object> thing = byName.get(name);
    if (thing != null) {
      Object given = thing.apply(caller);
      if (given == null || wrapped(parameter.getType()).isInstance(given)) {
        return given;
      }
    }
    if (asked != null && parameter.getType() == String.class) {
      return asked;
    }
    thing = byType.get(parameter.getType());
    if (thing == null || asked != null) {
      throw new IllegalStateException(
          "The access matrix does not know what to give as '%s' (%s): teach it in Things.java."
              .formatted(name, parameter.getType().getSimpleName()));
    }
    return thing.apply(caller);
  }

  private static Class<?> wrapped(Class<?> type) {
    return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
  }

  private void put(String name, Object thing) {
    byName.put(name, caller -> thing);
  }

  private <T> void put(Class<T> type, T thing) {
    byType.put(type, caller -> thing);
  }

  private void people() {
    As admin = world.caller("ADMIN").identity();
    APerson member = world.caller("MEMBER").person();
    APerson administrator = world.somebodyInTheTeam(Roles.ADMIN);
    APerson left = world.somebodyInTheTeam(Roles.STAFF);
    People people = Organisation.boundary(People.class);
    put("person", member.publicId());
    put("person.administrator", administrator.publicId());
    put("person.left", left.publicId());
    put("person.elsewhere", world.somebodyElsewhere().publicId());
    byName.put("person.self", c -> c.person() == null ? "none" : c.person().publicId());
    put("manager", world.publicId("COLLEAGUE"));
    put("manager.elsewhere", world.somebodyElsewhere().publicId());
    put("personId", member.id());
    put("ids", List.of(member.id()));
    PersonDetails before = admin.get(() -> people.details(member.publicId()));
    put("grantId", before.grants().get(0).id());
    put("membership", before.teams().get(0).id());
    ChangePerson change =
        new ChangePerson(
            "Test", world.mark(), world.mark(), EN, null, null, null, before.version());
    admin.run(() -> people.change(member.publicId(), change));
    PersonDetails now = admin.get(() -> people.details(member.publicId()));
    put(
        ChangePerson.class,
        new ChangePerson("Test", "Other", "", EN, null, null, null, now.version()));
    put(
        AddPerson.class,
        new AddPerson(
            "Test", "New", "", "", EN, StaffGroup.CLINICIAN, "", null, List.of(Roles.STAFF)));
    put(GrantRole.class, new GrantRole(Roles.MENTOR, null, null, world.today(), null));
    put(LeavingReason.class, LeavingReason.BY_CHOICE);
    put(TeamRelation.class, TeamRelation.MEMBER_OF);
    put(
        "token",
        admin.get(() -> Organisation.boundary(PasswordLinks.class).make(member.publicId())));
    admin.run(() -> people.leave(left.publicId(), world.today(), LeavingReason.BY_CHOICE));
    put(
        "token.export",
        admin.get(() -> Organisation.boundary(Exports.class).make(left.publicId())));
  }

  private void organisation() {
    As admin = world.caller("ADMIN").identity();
    Teams teams = Organisation.boundary(Teams.class);
    Sites sites = Organisation.boundary(Sites.class);
    Positions positions = Organisation.boundary(Positions.class);
    String site = world.site().publicId();
    String team = world.team().publicId();
    put("site", site);
    put("site.elsewhere", world.elsewhere().publicId());
    put("siteId", world.site().id());
    put("team", team);
    put("teamId", world.team().id());
    admin.run(
        () -> sites.change(site, world.mark() + " site", "Town", sites.details(site).version()));
    ChangeTeam renamed =
        new ChangeTeam(
            world.mark() + " team",
            TeamSetting.COMMUNITY,
            site,
            admin.get(() -> teams.details(team)).version());
    admin.run(() -> teams.change(team, renamed));
    put(
        ChangeTeam.class,
        new ChangeTeam(
            "Other " + UUID.randomUUID(),
            TeamSetting.YOUTH,
            site,
            admin.get(() -> teams.details(team)).version()));
    put(TeamSetting.class, TeamSetting.COMMUNITY);
    put("version", admin.get(() -> sites.details(site)).version());
    String position = admin.get(() -> positions.plan(team, plan(world.mark() + " before")));
    admin.run(
        () ->
            positions.change(
                position, plan(world.mark() + " worker"), positions.details(position).version()));
    admin.run(() -> positions.fill(position, world.publicId("MEMBER"), world.today(), null));
    put("position", position);
    put("tenure", admin.get(() -> positions.details(position)).tenures().get(0).id());
    put(PositionPlan.class, plan("Other"));
    put(TenureEnd.class, TenureEnd.LEFT_BY_CHOICE);
    put(ClosingReason.class, ClosingReason.FUNDING_ENDED);
  }

  private PositionPlan plan(String title) {
    return new PositionPlan(
        PositionKind.PEER, title, null, null, BigDecimal.ONE, world.today(), null);
  }

  private void learning(Published published) {
    As member = world.caller("MEMBER").identity();
    Enrolments enrolments = Organisation.boundary(Enrolments.class);
    ModuleProgress module = member.get(() -> enrolments.module(MODULE, EN));
    put("code", MODULE);
    put("moduleCode", MODULE);
    put("module", MODULE);
    for (UnitKind kind : UnitKind.values()) {
      module.units().stream()
          .filter(u -> u.unit().kind() == kind)
          .findFirst()
          .ifPresent(
              u ->
                  put(
                      PAGE + "." + kind.name().toLowerCase(java.util.Locale.ROOT),
                      u.unit().code()));
    }
    byName.put(PAGE, byName.get(PAGE + ".page"));
    byName.put("unit", byName.get(PAGE));
    byName.put("unit.quiz", byName.get(PAGE + ".quiz"));
    AttemptView quiz = attempt(member, "quiz");
    AttemptView practice = attempt(member, "practice");
    AttemptView scenario = attempt(member, "scenario");
    put("attemptId", quiz.id());
    put("attempt", quiz.id());
    put("question", quiz.questions().get(0).id());
    put("attemptId.practice", practice.id());
    put("attempt.practice", practice.id());
    put("attemptId.scenario", scenario.id());
    put("attempt.scenario", scenario.id());
    put("questionId", practice.questions().get(0).id());
    put("question.practice", practice.questions().get(0).id());
    put(
        SaveAnswer.class,
        Learning.save(quiz.questions().get(0).id(), AnswerValue.choosing("none"), "tab", 0));
    put(
        TakeStep.class,
        new TakeStep(
            UUID.randomUUID().toString(),
            scenario.scenes().get(0).node(),
            scenario.scenes().get(0).choices().get(0).id()));
    SurveySheet sheet =
        member
            .get(
                () ->
                    enrolments.unit(MODULE, (String) byName.get("unitCode.survey").apply(null), EN))
            .sheet();
    SurveySheet.Item item = sheet.parts().get(0).items().get(0);
    put("sheetId", sheet.id());
    put("sheet", sheet.id());
    put("item", item.name());
    put(
        SaveSurveyAnswer.class,
        new SaveSurveyAnswer(
            item.name(), UUID.randomUUID().toString(), item.choices().get(0).id(), null));
    put(
        DemonstrationLearning.Plan.class,
        new DemonstrationLearning.Plan(MODULE, Instant.now(), 0, 1, 1));
    As coordinator = world.caller("COORDINATOR").identity();
    put(
        "code.guide",
        coordinator.get(() -> Organisation.boundary(Guides.class).list(EN)).get(0).code());
    reviews(coordinator);
    put(ContentSource.class, ContentSource.classPath(Publishing.class.getClassLoader()));
  }

  private AttemptView attempt(As member, String kind) {
    String unit = (String) byName.get(PAGE + "." + kind).apply(null);
    return member.get(() -> Organisation.boundary(Enrolments.class).attempt(MODULE, unit, EN));
  }

  /** A review that was taken back again, so that no other test finds a module reviewed. */
  private void reviews(As coordinator) {
    Reviews reviews = Organisation.boundary(Reviews.class);
    ReviewRow row =
        coordinator.get(() -> reviews.list(EN)).stream()
            .filter(r -> r.review() == null)
            .findFirst()
            .orElseThrow();
    RecordReview review = new RecordReview(row.code(), "Somebody", world.today());
    coordinator.run(() -> reviews.record(review));
    String recorded =
        coordinator.get(() -> reviews.list(EN)).stream()
            .filter(r -> r.code().equals(row.code()))
            .findFirst()
            .orElseThrow()
            .review();
    coordinator.run(() -> reviews.withdraw(recorded));
    put("reviewId", recorded);
    put(RecordReview.class, review);
  }

  private void messages() {
    As admin = world.caller("ADMIN").identity();
    As member = world.caller("MEMBER").identity();
    String message =
        member.get(() -> Organisation.boundary(Inbox.class).list(EN, 0, 1)).get(0).id();
    put("message", message);
    put("id.message", message);
    put("latest", message);
    put("why", "a test");
    put("mailId", -1L);
    byType.put(boundaryType("notification.Parcel"), c -> parcel());
    byType.put(
        boundaryType("notification.Handed"),
        c ->
            made(
                boundaryType("notification.Handed"),
                boundaryType("notification.Handed$Result").getEnumConstants()[0],
                ""));
    put(OutboxPart.class, OutboxPart.WAITING);
    put(Choices.class, member.get(() -> Organisation.boundary(MessageChoices.class).mine()));
    admin.run(() -> Organisation.boundary(PasswordLinks.class).mail(world.publicId("COLLEAGUE")));
    String mail = mail(admin);
    put("mail", mail);
    put("id.mail", mail);
    JournalPlace place = new JournalPlace(MODULE, (String) byName.get("unit").apply(null), "note");
    SaveJournalEntry note =
        new SaveJournalEntry(place, UUID.randomUUID().toString(), "tab", 0, "A note.");
    member.run(() -> Organisation.boundary(Journals.class).save(note));
    put(JournalPlace.class, place);
    put(SaveJournalEntry.class, note);
    put("page", 0);
    put(
        AuditSearch.class,
        new AuditSearch(
            null,
            world.publicId("MEMBER"),
            null,
            null,
            null,
            null,
            null,
            ZoneId.of("America/Edmonton")));
  }

  /** The mail that was just asked for, wherever it is on its way by now. */
  private static String mail(As admin) {
    As.system().run(() -> Organisation.boundary(Sending.class).sort());
    Outbox outbox = Organisation.boundary(Outbox.class);
    return java.util.Arrays.stream(OutboxPart.values())
        .flatMap(part -> admin.get(() -> outbox.list(part, 0, 1)).stream())
        .map(OutboxRow::id)
        .findFirst()
        .orElseThrow();
  }

  /** What the sender hands over is nobody else's to make, but must be handed in here. */
  private static Object parcel() {
    return made(
        boundaryType("notification.Parcel"), -1L, Instant.now(), "none", "a@example.org", EN, null);
  }

  private static Class<?> boundaryType(String name) {
    return Boundaries.type("org.alongside." + name);
  }

  private static Object made(Class<?> type, Object... parts) {
    try {
      var constructor = type.getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      return constructor.newInstance(parts);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A file that the coordinator has brought, and what jobs are handed. */
  private void imports() {
    As coordinator = world.caller("COORDINATOR").identity();
    byte[] file = "Given name,Email\nNoor,noor@example.org\n".getBytes(StandardCharsets.UTF_8);
    String brought =
        coordinator.get(
            () ->
                Organisation.boundary(Imports.class)
                    .upload(ImportKind.PEOPLE, world.mark() + ".csv", file));
    put("id.import", brought);
    put("run", Database.number("SELECT id FROM import_run WHERE public_id = ?", brought));
    put("fileName", "people.csv");
    put("content", file);
    put("rows", List.of());
    put("done", 0);
    put("total", 0);
    put("execution", -1L);
    put("key", "imports.error.job");
    put("values", List.of());
    put("node", "another");
    put("begins", false);
    put("language.spoken", Locale.ENGLISH);
    put(ImportKind.class, ImportKind.PEOPLE);
    put(RowOutcome.class, RowOutcome.FAULTY);
    put(
        ImportOptions.class,
        new ImportOptions(Map.of(ImportField.GIVEN, 0, ImportField.EMAIL, 1), null, false));
  }

  private void words() {
    put("language", EN);
    put("zone", ZoneId.of("America/Edmonton"));
    put("address", "192.0.2.77");
    put("email", "new-address@example.org");
    put("email.member", world.mail("MEMBER"));
    put("password", "short");
    put("current", "not it");
    put("next", "ten quiet otters");
    put("role", Roles.MENTOR);
    put("anchor", null);
    put("name", "Other " + UUID.randomUUID());
    put("place", "Town");
    put("typed", "x");
    put("relation", TeamRelation.MEMBER_OF);
    put("from", world.today());
    put("day", world.today());
    put("endsOn", null);
    put("former", false);
    put("signsIn", false);
    put("first", 0);
    put("size", 25);
    put("present", Instant.now());
    put(Stage.class, Stage.PEOPLE);
    put(PositionKind.class, PositionKind.PEER);
    put(Setting.class, SiteSettings.SITE_NAME);
    put(LocalDate.class, world.today());
    put(Duration.class, Duration.ofSeconds(1));
    put(ChangeProfile.class, new ChangeProfile("", EN, "America/Edmonton", null));
    put(
        FirstAdministrator.class,
        new FirstAdministrator("A", "B", "first@example.org", "eleven quiet otters", EN));
  }

  /** Lists are asked for the member, their team, site and position by the mark in their names. */
  private void searches() {
    put("text", world.mark());
    put(PersonSearch.class, new PersonSearch(world.mark(), ""));
    put(TeamSearch.class, new TeamSearch(world.mark(), "", null, true));
    put(PositionSearch.class, new PositionSearch(world.mark(), "", "", null, null));
  }
}
