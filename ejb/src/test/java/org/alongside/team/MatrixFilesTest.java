package org.alongside.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All three kinds of file tell what the screen does. */
class MatrixFilesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  private static byte[] file(MatrixFormat format, String language) {
    TeamWords words = new TeamWords(language);
    MatrixCell done = new MatrixCell(CellState.DONE, words.state(CellState.DONE), DAY.minusDays(3));
    MatrixCell paused = new MatrixCell(CellState.ADJUSTED, words.state(CellState.ADJUSTED), null);
    TeamMatrix matrix =
        new TeamMatrix(
            "Short-stay unit 3B",
            "id",
            List.of(new MatrixProgramme("staff", "Staff programme", 2, 0)),
            "staff",
            MatrixShow.ALL,
            null,
            List.of(
                new MatrixColumn("W1", "What a peer is", 2, 1, 0),
                new MatrixColumn("W7", "Managers", 0, 0, 0)),
            List.of(),
            List.of(
                new MatrixRow(
                    "a", "Émile Lavoie", "CLINICIAN", true, List.of(paused, MatrixCell.NOTHING)),
                new MatrixRow("b", "=Ines Wong", "PEER", false, List.of(done, MatrixCell.NOTHING))),
            2,
            DAY);
    return MatrixFiles.write(MatrixTable.of(matrix, words), format, words);
  }

  @Test
  void csvHasEveryCellAndRunsNoFormula() {
    assertThat(new String(file(MatrixFormat.CSV, "en"), StandardCharsets.UTF_8))
        .isEqualTo(
            "\uFEFFName,Group,W1,W7\r\n"
                + "Émile Lavoie,\"Clinician, dates adjusted\",Dates adjusted,\r\n"
                + "'=Ines Wong,Peer support,Done 2026-11-27,\r\n"
                + "All of them,,1 of 2 done (50%),0 of 0 done (0%)\r\n");
  }

  @Test
  void xlsxHasTheSameCells(@TempDir Path folder) throws IOException {
    Path kept = Files.write(folder.resolve("matrix.xlsx"), file(MatrixFormat.XLSX, "en"));
    String sheet;
    try (ZipFile zip = new ZipFile(kept.toFile())) {
      sheet = text(zip, "xl/sharedStrings.xml") + text(zip, "xl/worksheets/sheet1.xml");
    }
    assertThat(sheet)
        .contains("&#xc9;mile Lavoie", "Clinician, dates adjusted", "Done 2026-11-27")
        .contains("1 of 2 done (50%)", "W1 What a peer is")
        .contains("topLeftCell=\"B2\"");
  }

  private static String text(ZipFile zip, String entry) throws IOException {
    return new String(
        zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void pdfHasTheSameCellsInFrench() throws IOException {
    try (PDDocument document = Loader.loadPDF(file(MatrixFormat.PDF, "fr"))) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Émile Lavoie", "Dates ajustées", "Terminé 2026-11-27", "1 sur 2 terminés");
      assertThat(document.getDocumentCatalog().getLanguage()).startsWith("fr");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    }
  }
}
