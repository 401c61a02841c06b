package org.alongside.interop.moodle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.alongside.exchange.Attribution;
import org.alongside.exchange.ForeignQuestion;
import org.alongside.exchange.ImportFormat;
import org.alongside.exchange.ImportOptions;
import org.alongside.exchange.Imported;
import org.alongside.exchange.Importer;
import org.alongside.exchange.ItemNotes;
import org.alongside.exchange.QuestionsFile;
import org.alongside.exchange.SafeXml;
import org.alongside.exchange.TextFiles;
import org.alongside.exchange.Upload;
import org.alongside.exchange.XmlElement;

/** Moodle's question file: {@code <quiz><question type="…">}. Source: Moodle's documentation. */
@ApplicationScoped
class MoodleXmlImporter implements Importer {
  @Override
  public ImportFormat format() {
    return ImportFormat.MOODLE_XML;
  }

  @Override
  public boolean recognises(Upload upload) {
    return !upload.isZip() && upload.rootElement().equals("quiz");
  }

  @Override
  public Imported read(Upload upload, ImportOptions options) {
    XmlElement root = SafeXml.read(upload);
    if (root == null || !root.is("quiz")) {
      throw Upload.refused("exchange.error.moodle-root", upload.name());
    }
    QuestionsFile file = new QuestionsFile(options);
    TextFiles files = file.files().of(Map.of(), "", options.language(), Attribution.NONE);
    String category = "";
    for (XmlElement element : root.children("question")) {
      if (element.attribute("type").equals("category")) {
        String path = element.textOf("category").replaceAll("/+$", "");
        category = path.substring(path.lastIndexOf('/') + 1).replaceAll("^\\$.*\\$$", "");
        continue;
      }
      ItemNotes notes = new ItemNotes("", element.line(), element.textOf("name"));
      MoodleQuestion question = new MoodleQuestion(element, category, files, notes);
      Optional<ForeignQuestion> read = question.read();
      if (read.isPresent()) {
        file.add(read.get(), notes);
      } else if (element.attribute("type").equals("description")) {
        file.leaveOut(notes.leftOut("exchange.note.description"));
      } else {
        file.leaveOut(notes.leftOut("exchange.note.kind", element.attribute("type")));
      }
    }
    return file.finish(format(), upload.title(), Attribution.NONE);
  }
}
