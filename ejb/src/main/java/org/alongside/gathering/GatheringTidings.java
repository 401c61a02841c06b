package org.alongside.gathering;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alongside.community.CommunityDesk;
import org.alongside.platform.Audited;
import org.alongside.platform.Caller;
import org.alongside.platform.MessageAsked;
import org.alongside.platform.Settings;
import org.alongside.platform.SiteSettings;
import org.alongside.platform.WrittenDates;

/** Tells members what has become of a meeting, and the log what was done. */
@Dependent
class GatheringTidings {
  private static final String PAGE = "/community/meeting?id=";

  @Inject private CommunityDesk communities;
  @Inject private GatheringQueries queries;
  @Inject private Event<MessageAsked> messages;
  @Inject private Event<Audited> audited;
  @Inject private Settings settings;
  @Inject private Caller caller;

  /** To all members but whoever did it; to those who come from outside, that something changed. */
  void toMembers(CommunityMeeting meeting, String kind) {
    long self = caller.personId();
    String key = meeting.publicId() + ' ' + meeting.revision();
    communities.since(meeting.communityId()).keySet().stream()
        .filter(person -> person != self)
        .forEach(person -> tell(meeting, person, kind, key));
    for (SessionGuest guest : queries.guests(meeting.id())) {
      messages.fire(
          new MessageAsked(
              guest.personId(), "community-session", key, Map.of(), "/community/sessions"));
    }
  }

  /** It is their turn to do something at it. */
  void onDuty(CommunityMeeting meeting, long person, Duty duty) {
    if (person != caller.personId()) {
      tell(meeting, person, "community-duty", meeting.publicId() + ' ' + duty);
    }
  }

  void done(String action, CommunityMeeting meeting) {
    audited.fire(new Audited(action, "community-meeting", meeting.publicId(), null));
  }

  private void tell(CommunityMeeting meeting, long person, String kind, String key) {
    messages.fire(new MessageAsked(person, kind, key, facts(meeting), PAGE + meeting.publicId()));
  }

  private Map<String, String> facts(CommunityMeeting meeting) {
    ZoneId zone = settings.get(SiteSettings.ZONE);
    Map<String, String> facts = new HashMap<>();
    for (String language : List.of("en", "fr")) {
      facts.put(
          "when." + language,
          WrittenDates.time(meeting.startsAt().atZone(zone), Locale.forLanguageTag(language)));
    }
    return facts;
  }
}
