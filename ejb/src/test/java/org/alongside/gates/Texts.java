package org.alongside.gates;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Every text that a class file holds: string constants, text blocks, the fixed parts of
 * concatenations ({@code \1} where a value goes) and the texts inside annotations.
 */
final class Texts {
  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;

  private Texts() {}

  static List<String> of(JavaClass type) {
    try (InputStream file = type.getSource().orElseThrow().getUri().toURL().openStream()) {
      return texts(new DataInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(type.getName(), e);
    }
  }

  /**
   * Reads the constant pool as chapter 4.4 of the Java Virtual Machine Specification lays it out.
   */
  private static List<String> texts(DataInputStream in) throws IOException {
    in.skipNBytes(8);
    int count = in.readUnsignedShort();
    List<String> texts = new ArrayList<>();
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      if (tag == UTF8) {
        texts.add(in.readUTF());
      } else {
        in.skipNBytes(size(tag));
        i += tag == LONG || tag == DOUBLE ? 1 : 0;
      }
    }
    return texts;
  }

  private static int size(int tag) {
    return switch (tag) {
      case 7, 8, 16, 19, 20 -> 2;
      case 15 -> 3;
      case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
      case LONG, DOUBLE -> 8;
      default -> throw new IllegalStateException("No such tag in a class file: " + tag);
    };
  }
}
