package org.alongside.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.alongside.platform.BusinessException;
import org.junit.jupiter.api.Test;

/** Every way in which a file can be odd has its own sentence, or is simply read. */
class CsvFileTest {
  private static final String FILE = "Prénom,Nom\nÉmile,Côté\n";

  private static byte[] bytes(String text, Charset charset, int... mark) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int one : mark) {
      out.write(one);
    }
    out.writeBytes(text.getBytes(charset));
    return out.toByteArray();
  }

  private static CsvFile utf8(String text) {
    return CsvFile.of(bytes(text, StandardCharsets.UTF_8));
  }

  private static void refused(String key, byte[] file) {
    assertThatThrownBy(() -> CsvFile.of(file))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> {
              assertThat(e.key()).isEqualTo(key);
              assertThat(e.sentence(Locale.ENGLISH)).isNotBlank();
              assertThat(e.sentence(Locale.FRENCH)).isNotEqualTo(e.sentence(Locale.ENGLISH));
            });
  }

  private static void refused(String key, String text) {
    refused(key, bytes(text, StandardCharsets.UTF_8));
  }

  @Test
  void readsEveryEncodingThatSpreadsheetsSave() {
    for (byte[] file :
        List.of(
            bytes(FILE, StandardCharsets.UTF_8),
            bytes(FILE, StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
            bytes(FILE, StandardCharsets.UTF_16LE, 0xFF, 0xFE),
            bytes(FILE, StandardCharsets.UTF_16BE, 0xFE, 0xFF),
            bytes(FILE, StandardCharsets.UTF_16LE),
            bytes(FILE, StandardCharsets.UTF_16BE),
            bytes(FILE, Charset.forName("windows-1252")))) {
      CsvFile csv = CsvFile.of(file);
      assertThat(csv.heads()).as(csv.charset().name()).containsExactly("Prénom", "Nom");
      assertThat(csv.lines().get(0).cells()).containsExactly("Émile", "Côté");
    }
  }

  @Test
  void namesTheRowOfBytesThatStandForNothing() {
    byte[] file = bytes("a,b\n1,2\n3,4é\u00ff\n", Charset.forName("windows-1252"));
    file[file.length - 2] = (byte) 0x81;
    assertThatThrownBy(() -> CsvFile.of(file))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> {
              assertThat(e.key()).isEqualTo("imports.error.bytes");
              assertThat(e.sentence(Locale.ENGLISH)).contains("row 3");
            });
  }

  @Test
  void readsEverySeparator() {
    for (String separator : List.of(",", ";", "\t")) {
      CsvFile csv = utf8("a" + separator + "b\n1" + separator + "\"2" + separator + "3\"\n");
      assertThat(csv.separator()).isEqualTo(separator.charAt(0));
      assertThat(csv.lines().get(0).cells()).containsExactly("1", "2" + separator + "3");
    }
    CsvFile told = utf8("sep=;\na;b\n1;2\n");
    assertThat(told.heads()).containsExactly("a", "b");
    assertThat(told.lines().get(0).row()).isEqualTo(2);
  }

  @Test
  void countsRowsAsASpreadsheetShowsThem() {
    CsvFile csv = utf8("a,b\n\n\"one\ntwo\",2\n,\n3,4\n");
    assertThat(csv.lines()).extracting(CsvFile.Line::row).containsExactly(3, 5);
  }

  @Test
  void namesTheRowWhereAQuotationMarkIsOpen() {
    assertThatThrownBy(() -> utf8("a,b\n1,2\n\"3,4\n5,6\n"))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> {
              assertThat(e.key()).isEqualTo("imports.error.quotes");
              assertThat(e.arguments()).containsExactly("3");
            });
    refused("imports.error.quotes", "a,b\n\"1\" x,2\n");
  }

  @Test
  void refusesWhatIsNoTable() {
    refused("imports.error.empty", " \n\n");
    refused("imports.error.empty", new byte[0]);
    refused("imports.error.headsOnly", "a,b\n,\n");
    refused("imports.error.headTwice", "Email,EMAIL \n1,2\n");
  }

  @Test
  void refusesSpreadsheetsAndOtherFilesByWhatIsInThem() {
    refused("imports.error.spreadsheet", new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0});
    refused(
        "imports.error.spreadsheet",
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0x0A});
    refused("imports.error.binary", new byte[] {'%', 'P', 'D', 'F', 0, 1, 2, 3, 'a', 'b'});
  }

  @Test
  void refusesWhatIsTooLarge() {
    refused("imports.error.large", new byte[CsvFile.LARGEST + 1]);
    refused("imports.error.many", "a\n" + "1\n".repeat(CsvFile.MOST_ROWS + 1));
    refused("imports.error.columns", "a" + ",".repeat(300) + "\n1\n");
    refused("imports.error.cell", "a\n" + "x".repeat(2001) + "\n");
    assertThat(utf8("a\n" + "1\n".repeat(CsvFile.MOST_ROWS)).lines()).hasSize(CsvFile.MOST_ROWS);
  }

  /** Whatever the bytes are: it is read, or refused with a sentence; nothing else comes out. */
  @Property(tries = 2000)
  void neverAnythingButATableOrASentence(@ForAll @Size(max = 400) byte[] file) {
    judge(file);
  }

  @Property(tries = 2000)
  void norForTextThatIsNearlyCsv(@ForAll("nearly") String text) {
    judge(text.getBytes(StandardCharsets.UTF_8));
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<String> nearly() {
    return net.jqwik.api.Arbitraries.strings()
        .withChars('a', '"', ',', ';', '\t', '\n', '\r', ' ', '=', '\u00e9', '\uFEFF')
        .ofMaxLength(80);
  }

  private static void judge(byte[] file) {
    try {
      CsvFile csv = CsvFile.of(file);
      assertThat(csv.lines()).isNotEmpty();
    } catch (BusinessException e) {
      assertThat(e.sentence(Locale.ENGLISH)).isNotBlank();
    }
  }
}
