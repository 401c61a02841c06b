package org.alongside.exchange;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.alongside.media.MediaFiles;

/** Gives the bytes of a brought file for as long as somebody reads in them. */
@Dependent
class BroughtContent {
  @PersistenceContext private EntityManager em;
  @EJB private MediaFiles media;

  /** A new file. */
  <T> T read(String name, BringFile file, Function<Upload, T> reader) {
    return file.upload() == null
        ? reader.apply(atOnce(name, file.bytes()))
        : onDisk(name, file.upload(), reader);
  }

  private static Upload atOnce(String name, byte[] bytes) {
    if (bytes.length > Upload.MOST_AT_ONCE) {
      throw Upload.refused("exchange.error.large", name, Upload.MOST_AT_ONCE >> 20);
    }
    return new Upload(name, bytes);
  }

  /** One that is kept. */
  <T> T read(ContentImport kept, Function<Upload, T> reader) {
    ImportUpload pieces = em.find(ImportUpload.class, kept.id());
    return pieces == null
        ? reader.apply(new Upload(kept.name(), kept.content()))
        : onDisk(kept.name(), pieces.upload(), reader);
  }

  /**
   * Keeps a file.
   *
   * @param upload where its bytes lie in pieces, or null
   */
  void keep(ContentImport kept, String upload) {
    em.persist(kept);
    if (upload != null) {
      em.flush();
      em.persist(new ImportUpload(kept.id(), upload));
    }
  }

  /** Forgets a file and its pieces. */
  void forget(ContentImport kept) {
    ImportUpload pieces = em.find(ImportUpload.class, kept.id());
    if (pieces != null) {
      media.drop(pieces.upload());
      em.remove(pieces);
      em.flush();
    }
    em.remove(kept);
  }

  private <T> T onDisk(String name, String upload, Function<Upload, T> reader) {
    Path file = null;
    try {
      file = Files.createTempFile("alongside-import", null);
      try (OutputStream out = Files.newOutputStream(file)) {
        media.copy(upload, out);
      }
      return reader.apply(Upload.of(name, file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(file);
    }
  }

  private static void delete(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }
}
