package org.alongside.media;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.alongside.people.Access;
import org.alongside.platform.BusinessException;
import org.alongside.platform.Caller;
import org.alongside.platform.PublicId;
import org.alongside.platform.Roles;
import org.alongside.platform.SiteClock;

/**
 * Pictures, PDFs, sounds and films of lessons, kept by the hash of their bytes in the database, so
 * that a dump holds them. Whoever coordinates everywhere stores them; whoever is signed in and
 * knows the hash, which only a lesson tells, reads them.
 */
@Stateless
public class MediaFiles {
  /** Bytes of a piece at most. */
  public static final int PIECE = 1024 * 1024;

  /** Pieces of an upload at most: 500 MB, of an import; what stands in a lesson has less. */
  private static final int PIECES_MOST = 500;

  private static final Duration UNFINISHED = Duration.ofDays(1);
  private static final String UPLOAD = "[A-Za-z0-9_\\-]{22,36}";

  @PersistenceContext private EntityManager em;
  @EJB private Access access;
  @Inject private Caller caller;
  @Inject private SiteClock clock;

  /**
   * Takes one piece of an upload. Sent again: nothing more happens.
   *
   * @param upload made by the browser, 22 to 36 letters, digits, hyphens and underscores
   * @param number from 0
   * @param content {@link #PIECE} bytes; the last piece may be shorter
   * @throws BusinessException 400 no such upload or number, or too long; 404 another's upload
   */
  @RolesAllowed(Roles.COORDINATOR)
  public void piece(String upload, int number, byte[] content) {
    access.requireCoordinatorEverywhere();
    boolean sound = content.length > 0 && content.length <= PIECE;
    if (upload == null
        || !upload.matches(UPLOAD)
        || number < 0
        || number >= PIECES_MOST
        || !sound) {
      throw Refusal.invalid("media.error.piece");
    }
    if (number == 0) {
      dropUnfinished();
    }
    MediaPiece known = find(upload, number);
    if (known == null) {
      em.persist(new MediaPiece(upload, number, content, caller.personId(), clock.now()));
    } else if (!known.isFrom(caller.personId())) {
      throw BusinessException.notFound();
    }
  }

  /**
   * Ends an upload: what the bytes are is looked at, and they are kept under their hash.
   *
   * @param name what the file is called; its ending must be that of what it is
   * @return what stands for it in a module
   * @throws BusinessException 404 no such upload of the caller; 400 not one of {@link MediaKind},
   *     not what its name says, or too large
   */
  @RolesAllowed(Roles.COORDINATOR)
  public MediaPointer finish(String upload, String name) {
    access.requireCoordinatorEverywhere();
    MediaPiece first = upload == null ? null : find(upload, 0);
    if (first == null || !first.isFrom(caller.personId())) {
      throw BusinessException.notFound();
    }
    MediaKind kind = kind(name, first.content());
    long bytes = 0;
    MessageDigest digest = sha256();
    for (int number = 0; ; number++) {
      MediaPiece piece = find(upload, number);
      if (piece == null) {
        break;
      }
      bytes += piece.content().length;
      digest.update(piece.content());
      em.detach(piece);
    }
    if (bytes > kind.bytes()) {
      throw Refusal.invalid("media.error.large", kind.megabytes());
    }
    MediaPointer pointer = new MediaPointer(HexFormat.of().formatHex(digest.digest()), bytes, kind);
    keep(pointer, upload);
    dropUnfinished();
    return pointer;
  }

  private void dropUnfinished() {
    em.createNamedQuery("MediaPiece.dropUnfinished")
        .setParameter("before", clock.now().minus(UNFINISHED))
        .executeUpdate();
  }

  /**
   * Writes an upload of the caller's out, for somebody who reads it as what it is.
   *
   * @throws BusinessException 404 no such upload of the caller, or not any more
   */
  @RolesAllowed(Roles.COORDINATOR)
  public void copy(String upload, OutputStream into) throws IOException {
    access.requireCoordinatorEverywhere();
    MediaPiece piece = upload == null ? null : find(upload, 0);
    if (piece == null || !piece.isFrom(caller.personId())) {
      throw BusinessException.notFound();
    }
    for (int number = 1; piece != null; number++) {
      into.write(piece.content());
      em.detach(piece);
      piece = find(upload, number);
    }
  }

  /**
   * Forgets an upload of the caller's that is no file of a lesson.
   *
   * @throws BusinessException 404 no such upload of the caller
   */
  @RolesAllowed(Roles.COORDINATOR)
  public void drop(String upload) {
    access.requireCoordinatorEverywhere();
    MediaPiece first = upload == null ? null : find(upload, 0);
    if (first == null || !first.isFrom(caller.personId())) {
      throw BusinessException.notFound();
    }
    em.createNamedQuery("MediaPiece.dropOne").setParameter("upload", upload).executeUpdate();
  }

  private void keep(MediaPointer pointer, String upload) {
    em.flush();
    MediaItem known = em.find(MediaItem.class, pointer.hash());
    if (known == null) {
      em.persist(new MediaItem(pointer, upload, caller.personId(), clock.now()));
      em.flush();
    } else if (!known.upload().equals(upload)) {
      em.createNamedQuery("MediaPiece.drop").setParameter("upload", upload).executeUpdate();
    }
  }

  /**
   * Stores a file that is already here: of an import.
   *
   * @param content is read to its end and not closed
   * @throws BusinessException 400 not one of {@link MediaKind}, not what its name says, or too
   *     large
   */
  @RolesAllowed(Roles.COORDINATOR)
  public MediaPointer store(String name, InputStream content) {
    access.requireCoordinatorEverywhere();
    String upload = PublicId.random();
    try {
      byte[] piece = content.readNBytes(PIECE);
      kind(name, piece);
      for (int number = 0; piece.length > 0; number++) {
        if (number >= PIECES_MOST) {
          throw Refusal.invalid("media.error.large", PIECES_MOST);
        }
        piece(upload, number, piece);
        em.flush();
        em.detach(find(upload, number));
        piece = content.readNBytes(PIECE);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return finish(upload, name);
  }

  /** What the bytes of a file are, by its hash; empty: there is no such file. */
  @RolesAllowed(Roles.PERSON)
  public Optional<MediaPointer> find(String hash) {
    return item(hash).map(MediaItem::pointer);
  }

  /**
   * One piece of a file.
   *
   * @param number from 0; each but the last has {@link #PIECE} bytes
   * @throws BusinessException 404 there is no such file or piece
   */
  @RolesAllowed(Roles.PERSON)
  public byte[] read(String hash, int number) {
    MediaItem item = item(hash).orElseThrow(BusinessException::notFound);
    MediaPiece piece = find(item.upload(), number);
    if (piece == null) {
      throw BusinessException.notFound();
    }
    return piece.content();
  }

  private Optional<MediaItem> item(String hash) {
    return Optional.ofNullable(hash)
        .filter(h -> h.matches("[0-9a-f]{64}"))
        .map(h -> em.find(MediaItem.class, h));
  }

  private MediaPiece find(String upload, int number) {
    return em.find(MediaPiece.class, new MediaPiece.Key(upload, number));
  }

  /** By the first bytes; and the name must promise the same, or a browser would be told a lie. */
  private static MediaKind kind(String name, byte[] beginning) {
    MediaKind promised =
        MediaKind.named(name == null ? "" : name)
            .orElseThrow(() -> Refusal.invalid("media.error.kind"));
    if (!MediaContent.keeps(promised, beginning)) {
      String found = MediaContent.detected(beginning);
      throw Refusal.invalid("media.error.content", found, promised.type());
    }
    return promised;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
