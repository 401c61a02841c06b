package org.alongside.it;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.authoring.AddMedia;
import org.alongside.authoring.BeginDraft;
import org.alongside.authoring.DraftFields;
import org.alongside.authoring.DraftMedia;
import org.alongside.authoring.DraftUnits;
import org.alongside.authoring.Drafts;
import org.alongside.authoring.SetField;
import org.alongside.authoring.WriteFile;
import org.alongside.media.MediaFiles;
import org.alongside.media.MediaPointer;
import org.alongside.platform.PublicId;

/** A draft of a module with a quiz, a scenario and a picture. */
final class ThingsOfAuthoring {
  private static final byte[] DOT =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkAQAAAAYAAjCB0C8AAAAASUVORK5CYII=");

  /** A module of its own for each world: what one test took out of a draft is missing in it. */
  private static final AtomicInteger WORLDS = new AtomicInteger();

  private final Shelf shelf;

  private ThingsOfAuthoring(Shelf shelf) {
    this.shelf = shelf;
  }

  static void put(World world, Shelf shelf) {
    ThingsOfAuthoring things = new ThingsOfAuthoring(shelf);
    things.draft(world.caller("COORDINATOR").identity());
    things.words();
  }

  private void draft(As coordinator) {
    BeginDraft fresh =
        new BeginDraft(
            "Z" + WORLDS.incrementAndGet(),
            BeginDraft.From.NOTHING,
            null,
            "A draft",
            "Une ébauche",
            List.of("staff"),
            List.of("en"));
    String draft = coordinator.get(() -> Organisation.boundary(Drafts.class).begin(fresh));
    DraftUnits units = Organisation.boundary(DraftUnits.class);
    coordinator.get(() -> units.add(draft, "quiz", "Check"));
    coordinator.get(() -> units.add(draft, "scenario", "Talk"));
    coordinator.get(() -> units.add(draft, "page", "Spare"));
    coordinator.get(
        () ->
            Organisation.boundary(DraftFields.class)
                .add(draft, "check.en.yaml", "questions", "single"));
    MediaFiles media = Organisation.boundary(MediaFiles.class);
    String shown = sent(coordinator, media);
    AddMedia dot = new AddMedia(shown, "dot.png", "A dot", "", "Own");
    MediaPointer pointer =
        coordinator.get(() -> Organisation.boundary(DraftMedia.class).add(draft, dot));
    String other = sent(coordinator, media);
    AddMedia spare = new AddMedia(other, "spare.png", "A dot", "", "Own");
    coordinator.get(() -> Organisation.boundary(DraftMedia.class).add(draft, spare));
    shelf.put("draftId", draft);
    shelf.put("draft", draft);
    shelf.put("hash", pointer.hash());
    shelf.put("upload", sent(coordinator, media));
    shelf.put(AddMedia.class, dot);
    shelf.put(BeginDraft.class, fresh);
  }

  private static String sent(As coordinator, MediaFiles media) {
    String upload = PublicId.random();
    coordinator.run(() -> media.piece(upload, 0, DOT));
    return upload;
  }

  private void words() {
    shelf.put("path", "check.en.yaml");
    shelf.put("path.scenario", "talk.en.yaml");
    shelf.put("file.quiz", "check.en.yaml");
    shelf.put("field", "check.en.yaml~intro");
    shelf.put("at", "");
    shelf.put("reader", "en");
    shelf.put("listPlace", "questions");
    shelf.put("rowPlace", "questions/q1");
    shelf.put("kind", "single");
    shelf.put("kind.page", "page");
    shelf.put("title", "A unit");
    shelf.put("unit.check", "check");
    // over the network nothing is rolled back: what is deleted there must be nobody else's
    shelf.put("unit.spare", "spare");
    shelf.put("name.spare", "spare.png");
    shelf.put("name.check", "check");
    shelf.put("name.dot", "dot.png");
    shelf.put("comment", "A comment");
    shelf.put("note", null);
    shelf.put("over", 0);
    shelf.put("most", 25);
    shelf.put("up", true);
    shelf.put("revision", 1);
    shelf.put("number", 1);
    shelf.put("number.first", 0);
    shelf.put("markdown", "A *word*.");
    shelf.put("a", "box");
    shelf.put("b", "box");
    shelf.put(byte[].class, DOT);
    shelf.put("programme", "staff");
    shelf.put("formerPassword", "no such password");
    shelf.put("seen.order", 0);
    shelf.put("seen.fragment", 0);
    shelf.put("text.fragment", "What holds here.\n");
    shelf.put("modules.order", List.of("W1"));
    shelf.put(OutputStream.class, OutputStream.nullOutputStream());
    shelf.put(InputStream.class, new ByteArrayInputStream(DOT));
    shelf.put(Map.class, Map.of());
    shelf.put(Collection.class, List.of());
    shelf.put(SetField.class, new SetField("check.en.yaml", "intro", List.of(""), "A word."));
    shelf.put(WriteFile.class, new WriteFile("check.en.yaml", "title: A\n", 1, "save-0000"));
  }
}
