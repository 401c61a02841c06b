package org.alongside.it;

import java.util.List;
import java.util.UUID;
import org.alongside.journal.JournalPlace;
import org.alongside.journal.Journals;
import org.alongside.journal.SaveJournalEntry;
import org.alongside.stories.PassageMark;
import org.alongside.stories.ShareRow;
import org.alongside.stories.Stories;
import org.alongside.stories.StoryKind;
import org.alongside.stories.StoryPage;
import org.alongside.stories.StoryShares;

/** A story of somebody, for tests. */
record Written(APerson owner, String id) {

  static Written by(APerson owner, StoryKind kind) {
    return new Written(owner, owner.signedIn().get(() -> stories().begin(kind)));
  }

  /** The last passage that is there, and one more after it; where the words stand. */
  String write(String text, PassageMark mark) {
    As me = owner.signedIn();
    List<StoryPage.Passage> passages = me.get(() -> stories().page(id)).passages();
    String item = passages.get(passages.size() - 1).item();
    say(item, text);
    me.run(() -> stories().mark(id, item, mark));
    me.run(() -> stories().add(id));
    return item;
  }

  void say(String item, String text) {
    SaveJournalEntry save =
        new SaveJournalEntry(
            new JournalPlace(JournalPlace.STORY, id, item),
            UUID.randomUUID().toString(),
            "12345678",
            0,
            text);
    owner.signedIn().get(() -> Organisation.boundary(Journals.class).save(save));
  }

  /** What opens it to that person. */
  String shareWith(String person) {
    As me = owner.signedIn();
    me.run(() -> Organisation.boundary(StoryShares.class).share(id, person));
    return me.get(() -> Organisation.boundary(StoryShares.class).of(id)).stream()
        .filter(row -> row.endedAt() == null)
        .map(ShareRow::publicId)
        .findFirst()
        .orElseThrow();
  }

  private static Stories stories() {
    return Organisation.boundary(Stories.class);
  }
}
