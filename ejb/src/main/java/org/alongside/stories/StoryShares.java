package org.alongside.stories;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.account.AccountTrust;
import org.alongside.journal.JournalDesk;
import org.alongside.people.PersonDesk;
import org.alongside.people.PersonName;
import org.alongside.platform.Audited;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.MessageAsked;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * Who may read which story: each one by itself, with one named person, until its owner takes it
 * back. Whether the two still have to do with each other is asked again at every opening. That
 * something is shared stands in no log: it is the owner's, as what they write is.
 */
@Stateless
public class StoryShares {
  /** How many sharings of one story are told, and how many things shared with one person. */
  public static final int MOST = 100;

  static final int OPENINGS_MOST = 1000;
  private static final int SHOWN = 20;

  @PersistenceContext private EntityManager em;
  @Inject private StoryQueries queries;
  @Inject private StoryReadings readings;
  @Inject private StoryDesk desk;
  @Inject private NamedReaders readers;
  @Inject private JournalDesk journal;
  @Inject private PersonDesk persons;
  @Inject private AccountTrust trust;
  @Inject private Event<Audited> audited;
  @Inject private Event<MessageAsked> messages;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /**
   * Those whom the caller may name for a story of theirs: mentors first, then by name. Nobody is
   * looked up here whom they do not work with.
   */
  @RolesAllowed(Roles.PERSON)
  public List<NamedReader> choices(String story) {
    Story own = queries.own(story, caller.personId());
    Set<Long> already =
        queries.shares(own.id()).stream()
            .filter(StoryShare::isOpen)
            .map(StoryShare::readerId)
            .collect(Collectors.toSet());
    Map<Long, ReaderTie> named = readers.of(own.personId());
    return persons.names(named.keySet()).entrySet().stream()
        .filter(e -> !already.contains(e.getKey()))
        .map(
            e ->
                new NamedReader(
                    e.getValue().publicId(), e.getValue().shown(), named.get(e.getKey())))
        .sorted(
            Comparator.comparing(NamedReader::why)
                .thenComparing(NamedReader::name, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  /**
   * Lets a named person read a story of the caller; again: nothing more happens.
   *
   * @throws BusinessException 404 whom they may not name; 409 when there is nothing to read in it
   */
  @RolesAllowed(Roles.PERSON)
  public void share(String story, String person) {
    long self = caller.personId();
    Story own = queries.ownToChange(story, self);
    long reader =
        persons.names(readers.of(self).keySet()).values().stream()
            .filter(n -> n.publicId().equals(person))
            .map(PersonName::id)
            .findFirst()
            .orElseThrow(BusinessException::notFound);
    List<StoryShare> before = queries.shares(own.id());
    if (before.stream().anyMatch(h -> h.isOpen() && h.readerId() == reader)) {
      return;
    }
    if (before.size() >= MOST) {
      throw Refusal.conflict("stories.error.manyShares", MOST);
    }
    if (readings.of(own, Audience.NAMED).passages().isEmpty()) {
      throw Refusal.conflict("stories.error.nothing");
    }
    StoryShare share = new StoryShare(own, reader, clock.now());
    em.persist(share);
    messages.fire(
        new MessageAsked(
            reader,
            "shared-with-you",
            share.publicId(),
            Map.of("name", persons.who(self).shownName()),
            "/stories/read?id=" + share.publicId()));
  }

  /** Takes a sharing of the caller back, at once; again: nothing more happens. */
  @RolesAllowed(Roles.PERSON)
  public void revoke(String share) {
    StoryShare found = queries.share(share);
    if (found.ownerId() != caller.personId()) {
      throw BusinessException.notFound();
    }
    found.end(clock.now());
  }

  /** With whom a story of the caller is and was shared, and who opened it when. */
  @RolesAllowed(Roles.PERSON)
  public List<ShareRow> of(String story) {
    Story own = queries.own(story, caller.personId());
    List<StoryShare> shares = queries.shares(own.id());
    Map<Long, PersonName> names =
        persons.names(shares.stream().map(StoryShare::readerId).collect(Collectors.toSet()));
    Set<Long> named = readers.of(own.personId()).keySet();
    Map<Long, List<StoryOpening>> openings =
        queries.openings(shares.stream().map(StoryShare::id).toList()).stream()
            .collect(Collectors.groupingBy(StoryOpening::shareId));
    return shares.stream()
        .map(
            h -> {
              List<Instant> opened =
                  openings.getOrDefault(h.id(), List.of()).stream()
                      .map(StoryOpening::openedAt)
                      .toList();
              return new ShareRow(
                  h.publicId(),
                  names.get(h.readerId()).shown(),
                  h.sharedAt(),
                  h.endedAt(),
                  h.isOpen() && named.contains(h.readerId()),
                  opened.stream().limit(SHOWN).toList(),
                  opened.size());
            })
        .toList();
  }

  /** What others share with the caller now, the latest first. */
  @RolesAllowed(Roles.PERSON)
  public List<SharedRow> withMe() {
    long self = caller.personId();
    return desk.rows(self, readers.owners(self));
  }

  /**
   * Opens what was shared with the caller; its owner sees that, and when.
   *
   * @param share public id of the sharing
   * @throws BusinessException 404 when it was taken back, or the two have nothing to do with each
   *     other any more; 409 when it cannot be opened now
   */
  @RolesAllowed(Roles.PERSON)
  public StoryReading read(String share) {
    long self = caller.personId();
    StoryShare found = queries.share(share);
    if (found.readerId() != self
        || !found.isOpen()
        || !readers.owners(self).contains(found.ownerId())) {
      throw BusinessException.notFound();
    }
    if (trust.isInDoubt(self) || !journal.opens(found.ownerId())) {
      throw Refusal.conflict("stories.error.closed");
    }
    Story story = queries.story(found);
    StoryReading reading = readings.of(story, Audience.NAMED);
    em.persist(new StoryOpening(found.id(), clock.now()));
    audited.fire(new Audited("story.read", "story", story.publicId(), found.ownerId()));
    return reading;
  }
}
