package org.alongside.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.ServletContext;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.alongside.account.Accounts;
import org.alongside.account.PasswordLinks;
import org.alongside.discussion.Discussions;
import org.alongside.discussion.SavePost;
import org.alongside.journal.JournalPlace;
import org.alongside.journal.Journals;
import org.alongside.journal.SaveJournalEntry;
import org.alongside.people.People;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.platform.Roles;
import org.alongside.stories.PassageMark;
import org.alongside.stories.StoryKind;
import org.alongside.stories.StoryShares;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What somebody writes for themselves is sent in by every way there is, rightly and wrongly, and is
 * then looked for behind every boundary, at every address, in every table and in the logs, as
 * everybody who is not its owner. Nothing here names what there is: whatever is built later is
 * walked through, too.
 */
class CanaryIT extends InServer {
  private static final String PASSWORD = "seven quiet otters";
  private static final String MODULE = "P01";
  private static final String UNIT = "not-yours";
  private static final int MANY = 60;

  @EJB private Journals journals;
  @EJB private Discussions discussions;
  @EJB private Accounts accounts;
  @EJB private PasswordLinks links;
  @EJB private People people;
  @Inject private ServletContext pages;
  @Resource private UserTransaction transaction;

  /** The walk calls whatever may be called: the mail server is away by then. */
  @AfterEach
  void mailIsAwake() {
    Mailing.awake();
  }

  /** What is true here, by a part of the name of what asks for it. */
  private static Map<String, String> words(APerson owner, TeamRef team, Written story) {
    return Map.ofEntries(
        Map.entry("person", owner.publicId()),
        Map.entry("team", team.publicId()),
        Map.entry("module", MODULE),
        Map.entry("unit", UNIT),
        Map.entry("item", JournalPlace.NOTE),
        Map.entry("language", "en"),
        Map.entry("locale", "en"),
        Map.entry("saveid", "12345678-abcd"),
        Map.entry("tab", "12345678-abcd"),
        Map.entry("story", story.id()),
        Map.entry("share", share(story)));
  }

  /** A story that the mentor may open, and of which one passage is for nobody. */
  private static Written told(APerson owner, APerson mentor, Canary canary) {
    Written story = Written.by(owner, StoryKind.STORY);
    story.write("For the mentor.", PassageMark.ONE_TO_ONE);
    story.write(canary.text(), PassageMark.NEVER);
    story.shareWith(mentor.publicId());
    return story;
  }

  private static String share(Written story) {
    return story
        .owner()
        .signedIn()
        .get(() -> Organisation.boundary(StoryShares.class).of(story.id()))
        .get(0)
        .publicId();
  }

  private String account(APerson person) {
    String email = UUID.randomUUID() + "@example.org";
    As admin = APerson.administrator().signedIn();
    admin.run(() -> accounts.open(person.publicId(), email));
    links.setPassword(admin.get(() -> links.make(person.publicId())), PASSWORD);
    return email;
  }

  private static void save(Journals journals, APerson owner, String item, String text) {
    JournalPlace place = new JournalPlace(MODULE, UNIT, item);
    owner
        .signedIn()
        .get(
            () ->
                journals.save(
                    new SaveJournalEntry(
                        place, UUID.randomUUID().toString(), "12345678", 0, text)));
  }

  @Test
  void noBoundaryGivesItToAnybodyElse() throws Exception {
    Canary canary = Canary.fresh();
    APerson owner = APerson.peer();
    APerson nosy = APerson.clinician();
    TeamRef team = Organisation.teamAt(Organisation.site());
    Organisation.join(team, owner, TeamRelation.MEMBER_OF);
    Organisation.join(team, nosy, TeamRelation.LEADS);
    save(journals, owner, JournalPlace.NOTE, canary.text());
    save(journals, owner, "prompt-mine", canary.text() + " Twice.");
    APerson mentor = Mentors.ready();
    Mentors.match(owner, mentor);
    Written story = told(owner, mentor, canary);
    String community = CommunityOf.peers(owner);
    String topic =
        owner
            .signedIn()
            .get(
                () ->
                    discussions.start(
                        community, "A night", new SavePost("canary-1", canary.text(), null)));
    Map<String, String> words = new HashMap<>(words(owner, team, story));
    words.put("community", community);
    words.put("topic", topic);
    words.put("before", "");
    words.put("after", "");
    Plausible plausible =
        new Plausible(words, List.of(canary.asked(), owner.publicId()), owner.id());
    EveryBoundary every = new EveryBoundary(transaction, plausible);
    List<EveryBoundary.Door> doors = EveryBoundary.doors();
    assertThat(doors).hasSizeGreaterThan(MANY);

    assertThat(every.heard(doors, owner.signedIn(), canary))
        .as("the owner hears it, so that this walk would")
        .contains(
            "Journals.ofUnit",
            "Journals.mine",
            "Notes.page",
            "Notes.markdown",
            "Discussions.topic");
    for (String role : Roles.GRANTABLE) {
      assertThat(every.heard(doors, As.person(nosy.id(), role), canary)).as(role).isEmpty();
    }
    Canary shown = Canary.fresh();
    story.write(shown.text(), PassageMark.ONE_TO_ONE);
    List<EveryBoundary.Door> open =
        doors.stream().filter(door -> door.name().startsWith("Stor")).toList();
    assertThat(every.heard(open, mentor.signedIn(), shown))
        .as("the mentor hears what is for them, so that this walk would")
        .containsExactly("StoryShares.read");
    assertThat(every.heard(doors, mentor.signedIn(), canary)).as("the mentor").isEmpty();
    assertThat(every.heard(open, As.person(nosy.id(), Roles.MENTOR), shown)).isEmpty();
    // what the program alone may call and does at once is left alone: nobody hears its answer
    List<EveryBoundary.Door> takenBack = doors.stream().filter(door -> !door.keeps()).toList();
    assertThat(every.heard(takenBack, As.system(), canary)).as("the program").isEmpty();
    assertThat(every.heard(doors, As.nobody(), canary)).as("a stranger").isEmpty();
  }

  @Test
  void noAddressTableOrLogHasItWhateverIsSent() throws Exception {
    Canary canary = Canary.fresh();
    APerson owner = APerson.peer();
    TeamRef team = Organisation.teamAt(Organisation.site());
    Organisation.join(team, owner, TeamRelation.MEMBER_OF);
    Visitor mine = Visitor.signedIn(account(owner), PASSWORD);
    sendRightly(mine, canary);
    sendWrongly(mine, canary);
    APerson mentor = Mentors.ready();
    String mentorship = Mentors.match(owner, mentor);
    Written story = told(owner, mentor, canary);
    String open = "/stories/read?id=" + share(story);

    EveryAddress every = new EveryAddress(pages, Visitor.stranger(), words(owner, team, story));
    assertThat(every.count()).isGreaterThan(MANY);
    Set<String> about =
        Set.of(
            "/people/person?id=" + owner.publicId(),
            "/people/person-learning?id=" + owner.publicId(),
            "/people/person-history?id=" + owner.publicId(),
            "/people/list?q=" + canary.asked(),
            "/people/team?id=" + team.publicId(),
            "/stories/story?id=" + story.id(),
            "/stories/sharing?id=" + story.id(),
            "/mentoring/shared?id=" + mentorship,
            open);
    assertThat(every.heard(mine, canary, Set.of()))
        .as("the owner sees it, so that this walk would")
        .contains(
            "/learning/notes",
            "/api/v1/me/notes",
            "/api/v1/me/notes.md",
            "/api/v1/modules/P01/units/not-yours/notes");
    for (Visitor other : others(team)) {
      assertThat(every.heard(other, canary, about)).isEmpty();
    }
    Visitor named = Visitor.signedIn(account(mentor), PASSWORD);
    assertThat(new String(named.get(open).body(), StandardCharsets.UTF_8))
        .contains("For the mentor.");
    assertThat(every.heard(named, canary, about)).as("the mentor").isEmpty();
    assertThat(every.heard(Visitor.stranger(), canary, about)).as("a stranger").isEmpty();

    Canary told = Canary.fresh();
    Logger.getLogger(CanaryIT.class.getName()).info("The search of the log finds " + told.hidden());
    assertThat(logs().stream().filter(log -> isIn(told, log))).as("this search").isNotEmpty();
    assertThat(logs()).noneMatch(log -> isIn(canary, log));

    people(owner, told);
    assertThat(EveryTable.heard(told)).as("this search").contains("person.preferred_name");
    assertThat(EveryTable.heard(canary)).isEmpty();
  }

  /** A name is no secret: it shows that the tables are really looked through. */
  private void people(APerson owner, Canary told) {
    RawTables.change(
        "UPDATE person SET preferred_name = ? WHERE id = ?", told.hidden(), owner.id());
  }

  /** One of each role, each of whom has to do with the owner as far as the role goes. */
  private List<Visitor> others(TeamRef team) {
    List<Visitor> others = new ArrayList<>();
    for (String role : Roles.GRANTABLE) {
      boolean leads = role.equals(Roles.LEADER); // by leading a team, not by being given it
      APerson person = APerson.holding(leads ? Roles.STAFF : role);
      Organisation.join(team, person, leads ? TeamRelation.LEADS : TeamRelation.MEMBER_OF);
      others.add(Visitor.signedIn(account(person), PASSWORD));
    }
    return others;
  }

  private static void sendRightly(Visitor mine, Canary canary) {
    String here = "/api/v1/modules/P01/units/not-yours/notes/";
    assertThat(put(mine, here + "note", body(canary.text(), 0)).statusCode()).isEqualTo(200);
    assertThat(put(mine, here + "prompt-a", body(canary.text(), 0)).statusCode()).isEqualTo(200);
    // two devices, one of which has not seen the other
    assertThat(put(mine, here + "prompt-a", body("Later. " + canary.text(), 0)).statusCode())
        .isEqualTo(200);
    assertThat(put(mine, here + "prompt-b", body(canary.text(), 0)).statusCode()).isEqualTo(200);
    assertThat(mine.send("DELETE", here + "prompt-b", null).statusCode()).isEqualTo(204);
  }

  private static void sendWrongly(Visitor mine, Canary canary) {
    String here = "/api/v1/modules/P01/units/not-yours/notes/";
    String text = canary.text();
    List<String> broken =
        List.of(
            "{\"saveId\": \"12345678\", \"text\": \"" + text,
            "{\"saveId\": \"12345678\", \"tab\": \"12345678\", \"seen\": \"" + text + "\"}",
            "{\"saveId\": {\"a\": \"" + text + "\"}, \"text\": [\"" + text + "\"]}",
            "[\"" + text + "\"]",
            "\"" + text + "\"",
            text,
            body(text, -1),
            body(text.repeat(2000), 0),
            body(text, 0).replace("\"tab\"", "\"" + text + "\""),
            "{\"saveId\": \"" + text + "\", \"tab\": \"x\", \"text\": \"" + text + "\"}");
    for (String sent : broken) {
      HttpResponse<byte[]> refused = put(mine, here + "note", sent);
      assertThat(refused.statusCode()).as("%.40s", sent).isBetween(400, 499);
      assertThat(canary.isIn(refused.body())).as("%.40s", sent).isFalse();
    }
    for (String odd : List.of(here + "..%2F", here + "a%20b", here, "/api/v1/me/notes")) {
      HttpResponse<byte[]> refused = put(mine, odd, body(text, 0));
      assertThat(refused.statusCode()).as(odd).isBetween(400, 499);
      assertThat(canary.isIn(refused.body())).as(odd).isFalse();
    }
    for (String method : List.of("POST", "PATCH")) {
      assertThat(mine.send(method, here + "note", body(text, 0)).statusCode()).isBetween(400, 499);
    }
    assertThat(put(Visitor.stranger(), here + "note", body(text, 0)).statusCode()).isEqualTo(401);
  }

  private static HttpResponse<byte[]> put(Visitor visitor, String address, String body) {
    return visitor.send("PUT", address, body);
  }

  private static String body(String text, int seen) {
    return Json.createObjectBuilder()
        .add("saveId", UUID.randomUUID().toString())
        .add("tab", UUID.randomUUID().toString())
        .add("seen", seen)
        .add("text", text)
        .build()
        .toString();
  }

  private static Set<Path> logs() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(System.getProperty("jboss.server.log.dir")))) {
      return new HashSet<>(files.filter(Files::isRegularFile).toList());
    }
  }

  private static boolean isIn(Canary canary, Path log) {
    try {
      return canary.isIn(Files.readAllBytes(log));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
