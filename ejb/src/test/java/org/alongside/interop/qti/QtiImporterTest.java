package org.alongside.interop.qti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.alongside.exchange.ImportItem.Outcome;
import org.alongside.exchange.ImportOptions;
import org.alongside.exchange.Imported;
import org.alongside.exchange.Probe;
import org.alongside.exchange.Upload;
import org.alongside.platform.BusinessException;
import org.junit.jupiter.api.Test;

/** Items and packages of QTI 2.1 and 2.2. */
class QtiImporterTest {
  private final QtiImporter importer = new QtiImporter();

  private Imported bank() {
    return importer.read(Probe.zipped("qtipackage", "bank.txt"), ImportOptions.STANDARD);
  }

  @Test
  void oneItemWithItsFeedback() {
    Upload upload = Probe.seed("qti", "choice.xml");
    assertThat(importer.recognises(upload)).isTrue();
    String file = Probe.file(importer.read(upload, ImportOptions.STANDARD));
    assertThat(file)
        .contains("A man asks why you have a *key*.")
        .contains("What do you say?")
        .contains("text: \"I work here, and I was once locked in.\"")
        .contains("feedback: \"It is true.\"")
        .contains("feedback: \"It is not true.\"")
        .contains("feedback: \"Keys are seen before faces.\"");
  }

  @Test
  void aPackageInTheOrderOfItsManifest() {
    Imported read = bank();
    assertThat(importer.recognises(Probe.zipped("qtipackage", "bank.txt"))).isTrue();
    assertThat(read.title()).isEqualTo("Routes and limits");
    assertThat(read.items())
        .extracting(i -> i.file() + " " + i.outcome())
        .containsExactly(
            "items/order.xml CHANGED",
            "items/match.xml CHANGED",
            "items/several.xml CHANGED",
            "items/typed.xml CHANGED",
            "items/spot.xml LEFT_OUT",
            "items/gone.xml LEFT_OUT",
            "test.xml LEFT_OUT",
            "images/ward.png LEFT_OUT");
    assertThat(Probe.notes(read, "The line")).anyMatch(n -> n.contains("“98”"));
    assertThat(Probe.notes(read, "Where is the door"))
        .containsExactly("There is no such kind of question here: hotspotInteraction.");
  }

  @Test
  void picturesComeWithTheirItems() {
    String item =
        """
        <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="k" title="Keys">
          <responseDeclaration identifier="R" cardinality="single"><correctResponse><value>a</value></correctResponse></responseDeclaration>
          <itemBody>
            <p>What is it? <img src="../img/key.png" alt="A key"/></p>
            <object data="../img/key2.png" type="image/png">The same, larger</object>
            <choiceInteraction responseIdentifier="R">
              <simpleChoice identifier="a">A key</simpleChoice>
              <simpleChoice identifier="b">A spoon</simpleChoice>
              <simpleChoice identifier="c"><img src="../img/key.png" alt="This one"/></simpleChoice>
            </choiceInteraction>
          </itemBody>
        </assessmentItem>
        """;
    byte[] other = java.util.Arrays.copyOf(Probe.picture(), Probe.picture().length + 1);
    Imported read =
        importer.read(
            Probe.zipped(
                Map.of(
                    "items/k.xml", item.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    "img/key.png", Probe.picture(),
                    "img/key2.png", other)),
            ImportOptions.STANDARD);
    assertThat(read.media()).hasSize(2);
    assertThat(Probe.file(read))
        .contains("![A key](" + read.media().get(0).name() + ")")
        .contains("![The same, larger](" + read.media().get(1).name() + ")")
        .contains("text: \"![This one](" + read.media().get(0).name() + ")\"");
    assertThat(Probe.notes(read, read.media().get(0).name()))
        .containsExactly("Before it is published, say where it comes from, and its licence.");
  }

  @Test
  void carriesAuthorsAndRights() {
    assertThat(Probe.file(bank()))
        .contains("River Valley Peer Network. *Routes and limits*. CC BY 4.0");
  }

  @Test
  void orderMatchSeveralAndTyped() {
    String file = Probe.file(bank());
    assertThat(file.indexOf("You sit down.")).isBetween(1, file.indexOf("You ask."));
    assertThat(file.indexOf("You ask.")).isLessThan(file.indexOf("You tell the nurse."));
    assertThat(file)
        .contains("match: \"9-1-1\"")
        .contains("- \"The newspaper\"")
        .contains("kind: \"multiple\"")
        .contains("The crisis line has the number \\\\_\\\\_\\\\_\\\\_\\\\_ by day and night.")
        .contains("- \"9-8-8\"\n      - \"988\"");
    assertThat(Probe.faults(bank())).allMatch(f -> f.contains("feedback"));
    assertThat(bank().count(Outcome.LEFT_OUT)).isEqualTo(4);
  }

  @Test
  void refusesOtherVersionsAndDocumentTypes() {
    refused("<questestinterop><item/></questestinterop>", "exchange.error.qti-version");
    refused("<qti-assessment-item/>", "exchange.error.qti-version");
    refused(
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><assessmentItem>&x;"
            + "</assessmentItem>",
        "exchange.error.dtd");
    refused("<assessmentItem><itemBody></assessmentItem>", "exchange.error.xml");
    refused("<a>".repeat(70), "exchange.error.xml-size");
  }

  private void refused(String xml, String key) {
    assertThatThrownBy(() -> importer.read(Probe.of("a.xml", xml), ImportOptions.STANDARD))
        .isInstanceOfSatisfying(BusinessException.class, e -> assertThat(e.key()).isEqualTo(key));
  }
}
