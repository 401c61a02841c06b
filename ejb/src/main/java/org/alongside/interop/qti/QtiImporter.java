package org.alongside.interop.qti;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.alongside.exchange.Unpacked;
import org.alongside.exchange.Upload;
import org.alongside.exchange.XmlElement;

/**
 * IMS QTI 2.1 and 2.2: a content package with its manifest, or one item. Source: IMS Global,
 * Question and Test Interoperability, Assessment Test, Section and Item Information Model 2.2.
 */
@ApplicationScoped
class QtiImporter implements Importer {
  private static final Set<String> ROOTS =
      Set.of("assessmentItem", "questestinterop", "qti-assessment-item", "qti-assessment-test");
  private static final String MANIFEST = "imsmanifest.xml";

  @Override
  public ImportFormat format() {
    return ImportFormat.QTI;
  }

  @Override
  public boolean recognises(Upload upload) {
    if (!upload.isZip()) {
      return ROOTS.contains(upload.rootElement());
    }
    return Unpacked.peek(upload)
        .map(Unpacked::withoutTopFolder)
        .filter(
            z ->
                z.files().containsKey(MANIFEST)
                    || z.files().keySet().stream().allMatch(f -> f.endsWith(".xml")))
        .isPresent();
  }

  @Override
  public Imported read(Upload upload, ImportOptions options) {
    QuestionsFile file = new QuestionsFile(options);
    if (!upload.isZip()) {
      item(upload, "", file, file.files().of(Map.of(), "", options.language(), Attribution.NONE));
      return file.finish(format(), upload.title(), Attribution.NONE);
    }
    Unpacked zip = Unpacked.of(upload).withoutTopFolder();
    Optional<XmlElement> manifest =
        Optional.ofNullable(zip.files().get(MANIFEST))
            .map(bytes -> SafeXml.read(new Upload(MANIFEST, bytes)));
    Manifest said = new Manifest(manifest);
    Set<String> order = new LinkedHashSet<>(said.items());
    zip.files().keySet().stream().filter(QtiImporter::mayBeItem).forEach(order::add);
    for (String path : order) {
      byte[] bytes = zip.files().get(path);
      if (bytes == null) {
        file.leaveOut(new ItemNotes(path, 0, path).leftOut("exchange.note.file-missing"));
      } else if (bytes.length > 0) {
        TextFiles files =
            file.files().of(zip.media(), folder(path), options.language(), said.attribution());
        item(new Upload(path, bytes), path, file, files);
      }
    }
    others(zip, order, file);
    return file.finish(
        format(), said.title().isEmpty() ? upload.title() : said.title(), said.attribution());
  }

  private static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private static boolean mayBeItem(String path) {
    return path.endsWith(".xml") && !path.endsWith(MANIFEST);
  }

  /** Styles and the like, and pictures that nothing shows. */
  private static void others(Unpacked zip, Set<String> read, QuestionsFile file) {
    List<String> left = new ArrayList<>(zip.files().keySet());
    left.removeAll(read);
    left.remove(MANIFEST);
    left.forEach(
        path -> file.leaveOut(new ItemNotes(path, 0, path).leftOut("exchange.note.file-kind")));
    file.files().others(zip.media()).forEach(file::leaveOut);
  }

  private static void item(Upload upload, String path, QuestionsFile file, TextFiles files) {
    XmlElement root = SafeXml.read(upload);
    if (root == null) {
      return;
    }
    ItemNotes notes = new ItemNotes(path, root.line(), path.isEmpty() ? upload.name() : path);
    switch (root.name()) {
      case "assessmentItem" -> {
        notes.called(
            root.attribute("title").isBlank()
                ? root.attribute("identifier")
                : root.attribute("title"));
        QtiItem item = new QtiItem(root, files, notes);
        Optional<ForeignQuestion> question = item.read();
        if (question.isPresent()) {
          file.add(question.get(), notes);
        } else {
          file.leaveOut(notes.leftOut(item.why(), item.what()));
        }
      }
      case "assessmentTest", "assessmentSection" ->
          file.leaveOut(notes.leftOut("exchange.note.qti-test"));
      case "questestinterop", "qti-assessment-item", "qti-assessment-test" -> {
        if (path.isEmpty()) {
          throw Upload.refused("exchange.error.qti-version", upload.name());
        }
        file.leaveOut(notes.leftOut("exchange.note.qti-version"));
      }
      default -> file.leaveOut(notes.leftOut("exchange.note.file-kind"));
    }
  }
}
