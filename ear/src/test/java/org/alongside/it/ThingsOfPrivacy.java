package org.alongside.it;

import java.io.OutputStream;
import org.alongside.privacy.CorrectionKind;
import org.alongside.privacy.Corrections;
import org.alongside.privacy.NoticeCode;
import org.alongside.privacy.PublishNotice;
import org.alongside.privacy.Retention;

/** What the member asked to be put right. */
final class ThingsOfPrivacy {
  private ThingsOfPrivacy() {}

  static void put(World world, Shelf shelf) {
    Corrections corrections = Organisation.boundary(Corrections.class);
    As member = world.caller("MEMBER").identity();
    member.run(() -> corrections.ask(CorrectionKind.WORK, "It was the team " + world.mark()));
    shelf.put("correction", member.get(() -> corrections.mine()).get(0).id());
    shelf.put("made", true);
    shelf.put("words.wrong", "Something is not right");
    shelf.put("kind.correction", CorrectionKind.NAME);
    shelf.put("consent", NoticeCode.MATCHING);
    shelf.put(
        PublishNotice.class,
        new PublishNotice(NoticeCode.MATCHING, "Title", "Titre", "Text", "Texte", false));
    shelf.put(OutputStream.class, OutputStream.nullOutputStream());
    shelf.put(
        "runId", As.system().get(() -> Organisation.boundary(Retention.class).begin("messages")));
  }
}
