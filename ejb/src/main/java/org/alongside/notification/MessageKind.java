package org.alongside.notification;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.alongside.account.MailedLink;

/**
 * What people are told. The words of each lie in the feature's bundle, under its code. A mail names
 * no team, no role and no module: it is read on locked screens and over shoulders, and the inbox,
 * behind the sign-in, says the rest.
 */
public enum MessageKind {
  /** An account has been opened; the mail brings the link that sets the first password. */
  INVITATION(MailedLink.INVITATION, null),
  /** Somebody asked for another password; of no use when it comes too late. */
  PASSWORD_RESET(MailedLink.PASSWORD_RESET, Duration.ofHours(1)),
  /** Somebody who left can take their data away. */
  EXPORT(MailedLink.EXPORT, null),
  /** Goes to the address that somebody would like to sign in with, and confirms it. */
  ADDRESS_CONFIRM(MailedLink.ADDRESS, Duration.ofDays(1)),
  /** The password is another one: in case it was not they. */
  PASSWORD_CHANGED(false),
  /** The address is another one; the word goes to the address as it was. */
  ADDRESS_CHANGED(true),
  /** What is kept about them is to be erased, in case it was not they who asked. */
  ERASURE_ASKED(false),
  /** What they asked to be put right has been decided. */
  CORRECTION_ANSWERED(Telling.DAILY),
  /** They have a role they did not have. */
  ROLE_GIVEN(Telling.DAILY, "role"),
  /** They are in a team. */
  TEAM_JOINED(Telling.DAILY, "team"),
  /** They lead a team. */
  TEAM_LED(Telling.DAILY, "team"),
  /** Their plan asks for something else than before. */
  PLAN_CHANGED(Telling.DAILY, "count", "modules"),
  /** Their plan waits for them to begin. */
  PLAN_REMINDER(Telling.DAILY),
  /** Somebody whom they lead asks for more time. */
  PLAN_ASKED(Telling.DAILY, "name"),
  /** Modules of theirs are due soon. */
  DUE_SOON(Telling.DAILY, "count"),
  /** Modules of theirs are due today. */
  DUE_TODAY(Telling.DAILY, "count"),
  /** Modules of theirs were due. */
  DUE_PAST(Telling.DAILY, "count"),
  /** Whoever leads their team, or coordinates, reminds them of what is open. */
  DUE_ASKED(Telling.DAILY, "count"),
  /** In a team that they lead something was due some time ago. */
  DUE_TEAM(Telling.DAILY),
  /** What they asked or brought along for their plan has been decided. */
  PLAN_ANSWERED(Telling.DAILY),
  /** They have a place at a live event that they waited for. */
  EVENT_PLACE(Telling.AT_ONCE, "event", "when"),
  /** A live event of theirs is held at another time or place. */
  EVENT_CHANGED(Telling.AT_ONCE, "event", "when"),
  /** A live event of theirs does not take place. */
  EVENT_CANCELLED(Telling.AT_ONCE, "event", "when"),
  /** They lead a live event. */
  EVENT_LED(Telling.DAILY, "event", "when"),
  /** Somebody has answered what they showed of their practice. */
  PRACTICE_JUDGED(Telling.DAILY, "module"),
  /** Practicum hours that they entered came back with a word. */
  PRACTICUM_RETURNED(Telling.DAILY),
  /** What they did in a module was set aside. */
  MODULE_RESET(Telling.DAILY, "module"),
  /** They completed a module. */
  MODULE_COMPLETED(Telling.IN_SITE, "module"),
  /** They were given a certificate. */
  CERTIFICATE_ISSUED(Telling.IN_SITE),
  /** One of their certificates was withdrawn; the page behind it says why. */
  CERTIFICATE_WITHDRAWN(Telling.DAILY),
  /** Somebody would like them as their mentor. */
  MENTOR_ASKED(Telling.AT_ONCE, "name"),
  /** They did not answer in time; the next was asked. */
  MENTOR_LATE(Telling.DAILY),
  /** Mentors are proposed to them. */
  MENTORS_PROPOSED(Telling.DAILY),
  /** A mentor has accepted. */
  MENTOR_FOUND(Telling.DAILY, "name"),
  /** No mentor whom they chose has. */
  MENTOR_NONE(Telling.DAILY),
  /** Somebody lets a named person read a story or a reflection. */
  SHARED_WITH_YOU(Telling.DAILY, "name"),
  /** Mentee and mentor have both accepted the agreement. */
  MENTORING_AGREED(Telling.DAILY, "name"),
  /** The six weeks of trial of a mentorship are over. */
  TRIAL_OVER(Telling.DAILY, "name"),
  /** A mentorship has ended. */
  MENTORING_ENDED(Telling.DAILY),
  /** Another mentor is to stand in for theirs. */
  COVER_PROPOSED(Telling.DAILY, "name"),
  /** The mentee agrees to somebody standing in. */
  COVER_AGREED(Telling.DAILY, "name"),
  /** A time to meet is proposed to them. */
  MEETING_PROPOSED(Telling.DAILY, "name"),
  /** Somebody would like to talk within one working day. */
  MEETING_SOON(Telling.AT_ONCE, "name"),
  /** The time they named is agreed. */
  MEETING_AGREED(Telling.DAILY, "name"),
  /** A meeting does not take place. */
  MEETING_CANCELLED(Telling.AT_ONCE, "name"),
  /** An action of somebody's mentoring is theirs to do. */
  ACTION_GIVEN(Telling.DAILY),
  /** Somebody whom they mentor has rated themselves. */
  RATING_ASKED(Telling.DAILY),
  /** Their mentor has rated, too. */
  RATING_OPEN(Telling.DAILY),
  /** A level of theirs was signed off. */
  LEVEL_SIGNED(Telling.DAILY),
  /** Somebody's experience is put to them, to say whether it counts. */
  CREDIT_ASKED(Telling.DAILY),
  /** What they brought along has an answer. */
  CREDIT_ANSWERED(Telling.DAILY),
  /** Their mentor invites them and others to think together. */
  GROUP_SET(Telling.DAILY),
  /** That does not take place. */
  GROUP_OFF(Telling.AT_ONCE),
  /** A level of theirs was withdrawn. */
  LEVEL_WITHDRAWN(Telling.DAILY),
  /** Their appeal is decided. */
  APPEAL_DECIDED(Telling.DAILY),
  /** They are invited to a community. */
  COMMUNITY_INVITED(Telling.DAILY, "community"),
  /** Somebody would like to join a community that they convene. */
  COMMUNITY_ASKED(Telling.DAILY, "community"),
  /** They asked to join a community, and are in it. */
  COMMUNITY_JOINED(Telling.DAILY, "community"),
  /** They asked to join a community, and it does not come about. */
  COMMUNITY_DECLINED(Telling.DAILY, "community"),
  /** They look after something in a community. */
  COMMUNITY_ROLE(Telling.DAILY, "community"),
  /** A community of theirs meets, or at another time. */
  COMMUNITY_MEETING_SET(Telling.DAILY, "when"),
  /** A meeting of a community of theirs does not take place. */
  COMMUNITY_MEETING_OFF(Telling.AT_ONCE, "when"),
  /** It is their turn to do something at such a meeting. */
  COMMUNITY_DUTY(Telling.DAILY, "when"),
  /** An open session that they come to is held otherwise, or not at all. */
  COMMUNITY_SESSION(Telling.AT_ONCE),
  /** Something was written where they follow. */
  DISCUSSION_REPLIED(Telling.DAILY),
  /** Somebody has named them. */
  DISCUSSION_NAMED(Telling.DAILY),
  /** Somebody asks that a post be looked at. */
  DISCUSSION_REPORTED(Telling.AT_ONCE),
  /** A post of theirs was hidden, with a reason. */
  DISCUSSION_HIDDEN(Telling.DAILY);

  /** Those that people choose about, in the order in which they are shown. */
  static final List<MessageKind> CHOSEN =
      Arrays.stream(values()).filter(k -> !k.isAlwaysAtOnce()).toList();

  private final Telling standard;
  private final boolean always;
  private final MailedLink link;
  private final Duration usefulFor;
  private final boolean toFormerAddress;
  private final List<String> facts;

  /** Brings a link, so it is mail and nothing else. */
  MessageKind(MailedLink link, Duration usefulFor) {
    this(Telling.AT_ONCE, true, link, usefulFor, false, List.of());
  }

  /** About the safety of the account, so nobody chooses. */
  MessageKind(boolean toFormerAddress) {
    this(Telling.AT_ONCE, true, null, null, toFormerAddress, List.of());
  }

  MessageKind(Telling standard, String... facts) {
    this(standard, false, null, null, false, List.of(facts));
  }

  MessageKind(
      Telling standard,
      boolean always,
      MailedLink link,
      Duration usefulFor,
      boolean toFormerAddress,
      List<String> facts) {
    this.standard = standard;
    this.always = always;
    this.link = link;
    this.usefulFor = usefulFor;
    this.toFormerAddress = toFormerAddress;
    this.facts = facts;
  }

  /**
   * The kind that a feature asks for.
   *
   * @throws IllegalArgumentException when there is none: a mistake in the program
   */
  static MessageKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** What features and bundles call it, as in {@code password-reset}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How it is told to whoever has not chosen. */
  public Telling standard() {
    return standard;
  }

  /** Whether it goes by mail at once, whatever people choose. */
  public boolean isAlwaysAtOnce() {
    return always;
  }

  /** Whether it stands in the inbox: all but what brings a secret. */
  public boolean isInSite() {
    return link == null;
  }

  MailedLink link() {
    return link;
  }

  /** How long after it was asked for it is of use; null: for ever. */
  Duration usefulFor() {
    return usefulFor;
  }

  boolean goesToFormerAddress() {
    return toFormerAddress;
  }

  /** Names of the facts that the words in the inbox need, in MessageFormat's order. */
  List<String> facts() {
    return facts;
  }
}
