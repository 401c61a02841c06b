package org.alongside.exchange;

import org.alongside.platform.BusinessException;

/**
 * Reads one format. Found by CDI. Pure: the same file gives the same answer, nothing is written, no
 * clock and no network is asked.
 */
public interface Importer {
  /** What it reads. */
  ImportFormat format();

  /** Whether the file looks like this format; never throws for what a file holds. */
  boolean recognises(Upload upload);

  /**
   * What the file becomes, item by item.
   *
   * @throws BusinessException 400 with one sentence: the file as a whole cannot be read, or must
   *     not be
   */
  Imported read(Upload upload, ImportOptions options);
}
