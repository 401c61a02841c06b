package org.alongside.branding;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Whether a PNG can be drawn: certificates are drawn here, not by a browser. */
final class Drawn {
  /** Dots a side at most. */
  static final int LARGEST = 2000;

  private Drawn() {}

  static boolean isWhole(byte[] png) {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return false;
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        if (reader.getWidth(0) > LARGEST || reader.getHeight(0) > LARGEST) {
          return false;
        }
        BufferedImage drawn = reader.read(0);
        return drawn.getWidth() > 0;
      } finally {
        reader.dispose();
      }
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return false;
    }
  }
}
