package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import java.util.List;
import org.alongside.community.CommunityKind;
import org.alongside.community.Memberships;
import org.alongside.journal.JournalPlace;
import org.alongside.journal.Journals;
import org.alongside.journal.SaveJournalEntry;
import org.alongside.learning.Notes;
import org.alongside.mentoring.EndReason;
import org.alongside.mentoring.Mentees;
import org.alongside.mentoring.Mentorships;
import org.alongside.people.LeavingReason;
import org.alongside.people.People;
import org.alongside.people.ReportingLines;
import org.alongside.people.TeamRef;
import org.alongside.people.TeamRelation;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.stories.Audience;
import org.alongside.stories.NamedReader;
import org.alongside.stories.PassageMark;
import org.alongside.stories.ReaderTie;
import org.alongside.stories.Stories;
import org.alongside.stories.StoryKind;
import org.alongside.stories.StoryPage;
import org.alongside.stories.StoryReading;
import org.alongside.stories.StoryShares;
import org.junit.jupiter.api.Test;

/** Stories: the owner's, and one by one a named person's, until they are taken back. */
class StoriesIT extends InServer {
  private static final String FOR_ALL = "The door was painted green.";
  private static final String FOR_ONE = "I did not say why I came.";
  private static final String FOR_NOBODY = "What my brother said that night.";

  @EJB private Stories stories;
  @EJB private StoryShares shares;
  @EJB private Journals journals;
  @EJB private Notes notes;
  @EJB private Mentees mentees;
  @EJB private Mentorships mentorships;
  @EJB private People people;
  @EJB private ReportingLines lines;
  @EJB private Memberships memberships;

  private static Written story(APerson owner) {
    Written story = Written.by(owner, StoryKind.STORY);
    story.write(FOR_ALL, PassageMark.PUBLIC);
    story.write(FOR_ONE, PassageMark.ONE_TO_ONE);
    story.write(FOR_NOBODY, PassageMark.NEVER);
    return story;
  }

  private static APerson inTeam(TeamRef team, APerson person) {
    Organisation.join(team, person, TeamRelation.MEMBER_OF);
    return person;
  }

  private static List<String> texts(StoryReading reading) {
    return reading.passages().stream().map(StoryReading.Passage::text).toList();
  }

  @Test
  void eachPassageGoesAsFarAsItsMarkAndNoFurther() {
    TeamRef team = Organisation.teamAt(Organisation.site());
    APerson owner = inTeam(team, APerson.peer());
    APerson reader = inTeam(team, APerson.clinician());
    Written story = story(owner);
    String share = story.shareWith(reader.publicId());
    assertThat(texts(reader.signedIn().get(() -> shares.read(share))))
        .containsExactly(FOR_ALL, FOR_ONE);
    As me = owner.signedIn();
    assertThat(texts(me.get(() -> stories.asSeen(story.id(), Audience.TEACHING))))
        .containsExactly(FOR_ALL);
    assertThat(me.get(() -> stories.teaching(story.id()))).isEqualTo(FOR_ALL + "\n\n");
    String second = me.get(() -> stories.page(story.id())).passages().get(1).item();
    me.run(() -> stories.mark(story.id(), second, PassageMark.NEVER));
    assertThat(texts(reader.signedIn().get(() -> shares.read(share)))).containsExactly(FOR_ALL);
    assertThat(me.get(() -> notes.page(0, "en")).count()).isZero();
  }

  @Test
  void theOwnerSeesWhoOpenedItAndTakesItBackAtOnce() {
    APerson owner = APerson.peer();
    APerson mentor = Mentors.ready();
    String mentorship = Mentors.match(owner, mentor);
    Written story = story(owner);
    String share = story.shareWith(mentor.publicId());
    As them = mentor.signedIn();
    assertThat(them.get(() -> mentees.shared(mentorship))).hasSize(1);
    assertThat(owner.signedIn().get(() -> shares.of(story.id())).get(0).times()).isZero();
    them.get(() -> shares.read(share));
    them.get(() -> shares.read(share));
    assertThat(owner.signedIn().get(() -> shares.of(story.id())).get(0).opened()).hasSize(2);
    assertNotFound(() -> APerson.administrator().signedIn().run(() -> shares.revoke(share)));
    owner.signedIn().run(() -> shares.revoke(share));
    assertNotFound(() -> them.run(() -> shares.read(share)));
    assertThat(them.get(() -> mentees.shared(mentorship))).isEmpty();
    assertThat(them.get(() -> shares.withMe())).isEmpty();
    assertThat(owner.signedIn().get(() -> shares.of(story.id())).get(0).times()).isEqualTo(2);

    String again = story.shareWith(mentor.publicId());
    owner.signedIn().run(() -> mentorships.end(mentorship, EndReason.NO_FAULT));
    assertNotFound(() -> them.run(() -> shares.read(again)));
    assertThat(owner.signedIn().get(() -> shares.of(story.id())).get(0).endedAt()).isNotNull();
  }

  @Test
  void onlyThoseAreNamedWithWhomOneWorksAndNobodyWhoDecidesOverOne() {
    TeamRef team = Organisation.teamAt(Organisation.site());
    APerson owner = inTeam(team, APerson.peer());
    APerson colleague = inTeam(team, APerson.clinician());
    APerson leader = inTeam(team, APerson.clinician());
    Organisation.join(team, leader, TeamRelation.LEADS);
    APerson mentor = Mentors.ready();
    Mentors.match(owner, mentor);
    Written story = story(owner);
    As me = owner.signedIn();
    assertThat(me.get(() -> shares.choices(story.id())))
        .extracting(NamedReader::person, NamedReader::why)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(mentor.publicId(), ReaderTie.MENTOR),
            org.assertj.core.groups.Tuple.tuple(colleague.publicId(), ReaderTie.TEAM));
    for (APerson no : List.of(leader, APerson.peer(), APerson.administrator(), owner)) {
      assertNotFound(() -> me.run(() -> shares.share(story.id(), no.publicId())));
    }
    assertNotFound(() -> colleague.signedIn().run(() -> shares.choices(story.id())));
    Written empty = Written.by(owner, StoryKind.GIBBS);
    assertRefused(
        Kind.CONFLICT,
        "stories.error.nothing",
        () -> me.run(() -> shares.share(empty.id(), colleague.publicId())));
    assertRefused(
        Kind.INVALID,
        "stories.error.mark",
        () -> me.run(() -> stories.mark(empty.id(), "p-plan", PassageMark.PUBLIC)));
  }

  @Test
  void whoIsInACommunityWithTheOwnerIsNamedAndAManagerNever() {
    APerson owner = APerson.peer();
    As me = owner.signedIn();
    String community = CommunityOf.found(CommunityKind.MIXED, owner);
    APerson fellow = CommunityOf.joined(community, me);
    APerson boss = APerson.clinician();
    CommunityOf.join(community, me, boss);
    As.system()
        .run(() -> lines.assign(APerson.peer().publicId(), boss.publicId(), Organisation.today()));
    Written story = story(owner);
    assertThat(me.get(() -> shares.choices(story.id())))
        .extracting(NamedReader::person, NamedReader::why)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(fellow.publicId(), ReaderTie.COMMUNITY));
    assertNotFound(() -> me.run(() -> shares.share(story.id(), boss.publicId())));
    String share = story.shareWith(fellow.publicId());
    As them = fellow.signedIn();
    assertThat(texts(them.get(() -> shares.read(share)))).containsExactly(FOR_ALL, FOR_ONE);
    assertThat(them.get(() -> shares.withMe())).hasSize(1);
    them.run(() -> memberships.leave(community));
    assertNotFound(() -> them.run(() -> shares.read(share)));
    assertThat(them.get(() -> shares.withMe())).isEmpty();
  }

  @Test
  void whoLeavesReadsNothingAnyMoreAndWhatIsErasedOrDeletedIsGone() {
    TeamRef team = Organisation.teamAt(Organisation.site());
    APerson owner = inTeam(team, APerson.peer());
    APerson reader = inTeam(team, APerson.clinician());
    APerson other = inTeam(team, APerson.clinician());
    Written story = story(owner);
    String share = story.shareWith(reader.publicId());
    String second = story.shareWith(other.publicId());
    As.system()
        .run(() -> people.leave(reader.publicId(), Organisation.today(), LeavingReason.BY_CHOICE));
    assertNotFound(() -> reader.signedIn().run(() -> shares.read(share)));
    As me = owner.signedIn();
    Written gone = story(owner);
    me.run(() -> stories.delete(gone.id()));
    assertNotFound(() -> gone.say("title", "Later, from a device that was away"));
    me.run(() -> journals.erase(owner.id()));
    assertNotFound(() -> other.signedIn().run(() -> shares.read(second)));
    assertThat(me.get(() -> stories.mine()).rows()).isEmpty();
    for (String table : List.of("story WHERE person_id", "story_share WHERE owner_id")) {
      assertThat(Database.number("SELECT COUNT(*) FROM " + table + " = ?", owner.id())).isZero();
    }
  }

  @Test
  void wordsThatComeLateAreKeptForTheOwnerAlone() {
    APerson owner = APerson.peer();
    Written story = story(owner);
    As me = owner.signedIn();
    String item = me.get(() -> stories.page(story.id())).passages().get(0).item();
    me.run(() -> stories.remove(story.id(), item));
    story.say(item, "Written on the bus.");
    List<StoryPage.Passage> passages = me.get(() -> stories.page(story.id())).passages();
    StoryPage.Passage last = passages.get(passages.size() - 1);
    assertThat(last).isEqualTo(new StoryPage.Passage(item, null, PassageMark.NEVER));
    me.run(() -> stories.move(story.id(), item, true));
    assertThat(me.get(() -> stories.page(story.id())).passages())
        .extracting(StoryPage.Passage::item)
        .contains(item)
        .last()
        .isNotEqualTo(item);
  }

  @Test
  void anAnswerInAModuleIsBroughtOverAsACopy() {
    APerson owner = APerson.peer();
    As me = owner.signedIn();
    JournalPlace note = new JournalPlace("P01", "not-yours", JournalPlace.NOTE);
    me.get(() -> journals.save(new SaveJournalEntry(note, "12345678", "12345678", 0, FOR_ONE)));
    String story = me.get(() -> stories.bring(note));
    assertThat(texts(me.get(() -> stories.asSeen(story, Audience.NAMED)))).containsExactly(FOR_ONE);
    assertThat(texts(me.get(() -> stories.asSeen(story, Audience.TEACHING)))).isEmpty();
    assertThat(me.get(() -> notes.page(0, "en")).count()).isEqualTo(1);
    assertNotFound(() -> APerson.peer().signedIn().run(() -> stories.bring(note)));
  }

  @Test
  void listsCostAFixedNumberOfStatements() {
    TeamRef team = Organisation.teamAt(Organisation.site());
    APerson owner = inTeam(team, APerson.peer());
    APerson reader = inTeam(team, APerson.clinician());
    As me = owner.signedIn();
    As them = reader.signedIn();
    story(owner).shareWith(reader.publicId());
    long mine = Database.statements(() -> me.run(() -> stories.mine()));
    long withMe = Database.statements(() -> them.run(() -> shares.withMe()));
    story(owner).shareWith(reader.publicId());
    assertThat(Database.statements(() -> me.run(() -> stories.mine()))).isEqualTo(mine);
    assertThat(Database.statements(() -> them.run(() -> shares.withMe()))).isEqualTo(withMe);
  }
}
