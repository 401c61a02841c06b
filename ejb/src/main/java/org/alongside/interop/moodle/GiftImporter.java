package org.alongside.interop.moodle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.alongside.exchange.Attribution;
import org.alongside.exchange.ImportFormat;
import org.alongside.exchange.ImportOptions;
import org.alongside.exchange.Imported;
import org.alongside.exchange.Importer;
import org.alongside.exchange.QuestionsFile;
import org.alongside.exchange.Upload;

/**
 * GIFT, Moodle's short notation. Questions are parted by blank lines; a line that begins with two
 * slashes is a remark. Source: Moodle's documentation of the format.
 */
@ApplicationScoped
class GiftImporter implements Importer {
  private static final String CATEGORY = "$CATEGORY:";
  private static final Pattern LOOKS =
      Pattern.compile("(?m)^[ \\t]*(?:\\$CATEGORY:|::)|[^\\\\]\\{[^{}]*\\}");

  @Override
  public ImportFormat format() {
    return ImportFormat.GIFT;
  }

  @Override
  public boolean recognises(Upload upload) {
    String beginning = upload.beginning(1 << 14).stripLeading();
    return !upload.isZip()
        && !beginning.startsWith("<")
        && !beginning.startsWith("---")
        && !upload.endsWith(".md")
        && LOOKS.matcher(beginning).find();
  }

  @Override
  public Imported read(Upload upload, ImportOptions options) {
    QuestionsFile file = new QuestionsFile(options);
    List<String> block = new ArrayList<>();
    String category = "";
    int number = 0;
    int first = 0;
    for (String line : (upload.text() + "\n\n").split("\n", -1)) {
      number++;
      String bare = line.strip();
      if (bare.startsWith("//")) {
        continue;
      }
      if (bare.startsWith(CATEGORY)) {
        category = category(bare.substring(CATEGORY.length()));
      } else if (!bare.isEmpty()) {
        first = block.isEmpty() ? number : first;
        block.add(line);
      } else if (!block.isEmpty()) {
        new GiftQuestion(String.join("\n", block), first, category, options).into(file);
        block.clear();
      }
    }
    return file.finish(format(), upload.title(), Attribution.NONE);
  }

  /** The last step of its path. */
  private static String category(String path) {
    String bare = path.strip().replaceAll("/+$", "");
    return bare.substring(bare.lastIndexOf('/') + 1);
  }
}
