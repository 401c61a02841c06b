package org.alongside.it;

import static org.alongside.it.Refusals.assertNotFound;
import static org.alongside.it.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.alongside.authoring.AddMedia;
import org.alongside.authoring.BeginDraft;
import org.alongside.authoring.DraftFiles;
import org.alongside.authoring.DraftMedia;
import org.alongside.authoring.Drafts;
import org.alongside.media.MediaFiles;
import org.alongside.media.MediaKind;
import org.alongside.media.MediaPointer;
import org.alongside.platform.BusinessException.Kind;
import org.alongside.platform.PublicId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that are no text: taken by what they are, read by whoever is signed in. */
class MediaFilesIT extends InServer {
  private static final byte[] DOT =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  @EJB private MediaFiles media;
  @EJB private Drafts drafts;
  @EJB private DraftFiles files;
  @EJB private DraftMedia draftMedia;
  private As author;

  @BeforeEach
  void somebodyWrites() {
    author = APerson.coordinator().signedIn();
  }

  @AfterEach
  void close() {
    OpenDrafts.close(author);
  }

  /** A PNG of a length: what follows its end is not looked at. */
  private static byte[] png(int length) {
    return Arrays.copyOf(DOT, length);
  }

  private String sent(byte[] content) {
    String upload = PublicId.random();
    for (int n = 0; n * MediaFiles.PIECE < content.length; n++) {
      int number = n;
      byte[] piece =
          Arrays.copyOfRange(
              content, n * MediaFiles.PIECE, Math.min(content.length, (n + 1) * MediaFiles.PIECE));
      author.run(() -> media.piece(upload, number, piece));
      author.run(() -> media.piece(upload, number, piece));
    }
    return upload;
  }

  @Test
  void piecesBecomeOneFileThatEverybodySignedInReads() {
    byte[] content = png(MediaFiles.PIECE + 10);
    String upload = sent(content);
    MediaPointer pointer = author.get(() -> media.finish(upload, "map.png"));
    assertThat(pointer.kind()).isEqualTo(MediaKind.PNG);
    assertThat(pointer.bytes()).isEqualTo(content.length);
    As learner = APerson.peer().signedIn();
    assertThat(learner.get(() -> media.find(pointer.hash()))).contains(pointer);
    assertThat(learner.get(() -> media.read(pointer.hash(), 1))).hasSize(10);
    assertNotFound(() -> learner.get(() -> media.read(pointer.hash(), 2)));
    long pieces = Database.number("SELECT COUNT(*) FROM media_piece");
    String again = sent(content);
    assertThat(author.get(() -> media.finish(again, "copy.png"))).isEqualTo(pointer);
    assertThat(Database.number("SELECT COUNT(*) FROM media_piece")).isEqualTo(pieces);
  }

  @Test
  void whatIsNotWhatItsNameSaysIsRefusedAndNothingIsKept() {
    long items = Database.number("SELECT COUNT(*) FROM media_item");
    String page = sent("<html><script>go()</script></html>".getBytes(StandardCharsets.UTF_8));
    assertRefused(
        Kind.INVALID, "media.error.content", () -> author.get(() -> media.finish(page, "map.png")));
    String drawing =
        sent("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
    assertRefused(
        Kind.INVALID, "media.error.kind", () -> author.get(() -> media.finish(drawing, "map.svg")));
    String large = sent(png(6 * MediaFiles.PIECE));
    assertRefused(
        Kind.INVALID, "media.error.large", () -> author.get(() -> media.finish(large, "map.png")));
    assertThat(Database.number("SELECT COUNT(*) FROM media_item")).isEqualTo(items);
  }

  @Test
  void othersNeitherSendNorEndAnUpload() {
    String upload = sent(DOT);
    As other = APerson.coordinator().signedIn();
    assertNotFound(() -> other.get(() -> media.finish(upload, "map.png")));
    assertNotFound(() -> other.run(() -> media.piece(upload, 0, DOT)));
    assertThatThrownBy(() -> APerson.peer().signedIn().run(() -> media.piece(upload, 1, DOT)))
        .isInstanceOf(EJBAccessException.class);
    assertRefused(
        Kind.INVALID,
        "media.error.piece",
        () -> author.run(() -> media.piece(upload, 1, new byte[MediaFiles.PIECE + 1])));
    assertThatThrownBy(() -> media.find("a".repeat(64))).isInstanceOf(EJBAccessException.class);
  }

  @Test
  void anImportStoresWhatIsAlreadyHere() {
    MediaPointer pointer =
        author.get(() -> media.store("map.png", new ByteArrayInputStream(png(300))));
    assertThat(author.get(() -> media.find(pointer.hash()))).contains(pointer);
  }

  @Test
  void aBrowserKeepsAFileForItsReaderAloneAndNothingThatWasNotOne() {
    MediaPointer pointer =
        author.get(() -> media.store("map.png", new ByteArrayInputStream(png(310))));
    String file = "/media/" + pointer.hash() + "/map.png";
    Visitor reader = Visitor.signedIn(Mailing.open(APerson.peer(), "reader-"), Mailing.PASSWORD);
    assertThat(kept(reader.get(file), 200)).isEqualTo("private, max-age=31536000, immutable");
    assertThat(kept(Visitor.stranger().get(file), 303)).isEqualTo("no-store");
    assertThat(kept(reader.get("/media/" + "0".repeat(64) + "/map.png"), 404))
        .isEqualTo("no-store");
    assertThat(kept(reader.get("/profile"), 200)).isEqualTo("no-store");
  }

  private static String kept(HttpResponse<byte[]> answer, int status) {
    assertThat(answer.statusCode()).isEqualTo(status);
    return answer.headers().firstValue("Cache-Control").orElseThrow();
  }

  @Test
  void aPictureOfADraftHasWordsInEveryLanguage() {
    BeginDraft fresh =
        new BeginDraft(
            "S3",
            BeginDraft.From.NOTHING,
            null,
            "Small",
            "Petit",
            List.of("staff"),
            List.of("en", "fr"));
    String draft = author.get(() -> drafts.begin(fresh));
    String first = sent(png(400));
    assertRefused(
        Kind.INVALID,
        "authoring.error.mediaWords",
        () ->
            author.get(
                () -> draftMedia.add(draft, new AddMedia(first, "map.png", "A map", "", "Own"))));
    author.get(
        () -> draftMedia.add(draft, new AddMedia(first, "map.png", "A map", "Un plan", "Own")));
    String html = author.get(() -> files.preview(draft, "![](map.png)", "fr"));
    assertThat(html).contains("alt=\"Un plan\"", "/media/");
    assertThat(author.get(() -> files.check(draft)))
        .noneMatch(f -> f.sentence().contains("map.png"));
    author.run(() -> draftMedia.remove(draft, "map.png"));
    assertThat(author.get(() -> files.list(draft))).hasSize(1);
    assertNotFound(() -> author.run(() -> draftMedia.remove(draft, "map.png")));
  }
}
